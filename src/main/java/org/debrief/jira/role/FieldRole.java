package org.debrief.jira.role;

import java.util.List;
import java.util.Locale;
import org.debrief.incident.Milestone;

/** A custom field of ours: its name when it is made, its kind, and its path in documents. */
public enum FieldRole {
    SEVERITY("Severity", FieldKind.CHOICE, "severity"),
    SERVICES("Services", FieldKind.LABELS, "services"),
    IMPACT_STARTED("Impact started", FieldKind.DATE_TIME, "milestones.impactStarted"),
    DETECTED("Detected", FieldKind.DATE_TIME, "milestones.detected"),
    DETECTION_SOURCE("Detection source", FieldKind.CHOICE, "detectionSource"),
    ACKNOWLEDGED("Acknowledged", FieldKind.DATE_TIME, "milestones.acknowledged"),
    MITIGATED("Mitigated", FieldKind.DATE_TIME, "milestones.mitigated"),
    RESOLVED("Resolved at", FieldKind.DATE_TIME, "milestones.resolved"),
    COMMANDER("Incident commander", FieldKind.PERSON, "roles.commander"),
    SCRIBE("Scribe", FieldKind.PERSON, "roles.scribe"),
    FACILITATOR("Facilitator", FieldKind.PERSON, "roles.facilitator"),
    PARTICIPANTS("Participants", FieldKind.PEOPLE, "roles.participants"),
    EXECUTIVE_SUMMARY("Executive summary", FieldKind.PROSE, "executiveSummary"),
    IMPACT("Impact", FieldKind.PROSE, "impact"),
    LEARNING_1("Learning 1", FieldKind.PROSE, "learnings[0]"),
    LEARNING_2("Learning 2", FieldKind.PROSE, "learnings[1]"),
    LEARNING_3("Learning 3", FieldKind.PROSE, "learnings[2]"),
    DRILL("Drill", FieldKind.CHOICE, "drill"),
    REVIEW_MEETING("Review meeting", FieldKind.DATE_TIME, null),
    STATE("Postmortem state", FieldKind.CHOICE, "state"),
    KIND("Action kind", FieldKind.CHOICE, "kind"),
    AREA("Area", FieldKind.CHOICE, "area");

    /** The fields in which an incident keeps its learnings, in their order. */
    public static final List<FieldRole> LEARNINGS = List.of(LEARNING_1, LEARNING_2, LEARNING_3);

    private final String firstName;
    private final FieldKind kind;
    private final String path;

    FieldRole(String firstName, FieldKind kind, String path) {
        this.firstName = firstName;
        this.kind = kind;
        this.path = path;
    }

    /** Its entry in the registry. */
    public String role() {
        return "field:" + name();
    }

    /** The entry of its context in the registry. */
    public String contextRole() {
        return "context:" + name();
    }

    /** How it is called when it is made. */
    public String firstName() {
        return firstName;
    }

    public FieldKind kind() {
        return kind;
    }

    /** Its path in documents, {@code null} when documents do not have it. */
    public String path() {
        return path;
    }

    /** The field of a milestone. */
    public static FieldRole of(Milestone milestone) {
        return valueOf(milestone.name());
    }

    /** The issues that have it. */
    public TypeRole type() {
        return this == KIND || this == AREA ? TypeRole.ACTION : TypeRole.INCIDENT;
    }

    /** Whether people may edit it on screens; the state is moved by us alone. */
    public boolean isOnScreens() {
        return this != STATE;
    }

    /** The texts of its options when they are made; none for a field that is no choice. */
    public List<String> choices() {
        return switch (this) {
            case SEVERITY -> List.of("SEV1", "SEV2", "SEV3", "SEV4");
            case DETECTION_SOURCE -> List.of("Alert", "Person", "Customer");
            case DRILL -> List.of("Yes", "No");
            case STATE -> List.of("Draft", "In review", "Published");
            case KIND -> List.of("Prevent", "Detect", "Mitigate", "Alert tuning", "Runbook update", "Process");
            case AREA -> List.of("Engineering", "Operations", "Product");
            default -> List.of();
        };
    }

    /** The entry in the registry of one of its options in one of its configurations. */
    public String optionRole(String key, long config) {
        return "option:" + name() + ":" + key + ":" + config;
    }

    /** The key documents use for an option of that text, such as {@code IN_REVIEW}. */
    public static String key(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
    }
}
