package org.debrief.incident;

import java.util.List;
import java.util.Objects;

/**
 * An incident as its issue in Jira tells it, without the parts that are kept beside the issue.
 *
 * @param key the issue key, {@code null} before the incident exists
 * @param project the project key
 * @param summary one line, at most {@value #LONGEST_SUMMARY} characters
 * @param severity {@code null} when not rated
 * @param services the services concerned, without blanks in a name
 * @param drill whether it is an exercise, {@code null} when not said
 * @param state {@code null} counts as a draft
 */
public record Incident(
        String key,
        String project,
        String summary,
        Texts texts,
        Severity severity,
        List<String> services,
        Boolean drill,
        ReviewState state,
        Milestones milestones,
        DetectionSource detectionSource,
        Roles roles) {

    /** The longest summary, in UTF-16 code units; the limit of Jira's summary field. */
    public static final int LONGEST_SUMMARY = 255;

    /** The longest name of a service, in UTF-16 code units; the limit of Jira's labels. */
    public static final int LONGEST_SERVICE = 255;

    public Incident {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(texts, "texts");
        services = List.copyOf(services);
        Objects.requireNonNull(milestones, "milestones");
        Objects.requireNonNull(roles, "roles");
    }

    /** The same incident with its participants sorted by name, without repetitions. */
    public Incident withSortedParticipants() {
        return new Incident(
                key, project, summary, texts, severity, services, drill, state, milestones, detectionSource, roles.sorted());
    }

    /** Whether it is known to be an exercise, which no metric counts. */
    public boolean isDrill() {
        return Boolean.TRUE.equals(drill);
    }
}
