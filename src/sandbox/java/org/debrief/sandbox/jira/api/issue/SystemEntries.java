package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.debrief.sandbox.jira.api.field.FieldText;
import org.debrief.sandbox.jira.api.field.Values;
import org.debrief.sandbox.jira.api.site.ApiDates;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Reads what was entered into the fields every issue has.
 */
record SystemEntries(Site site, ApplicationUser author) {
    private static final int SUMMARY_LIMIT = 255;
    private static final int TEXT_LIMIT = 32_767;

    /**
     * The fields with one entry read.
     *
     * @throws Refused with the product's message where the entry is no value of the field
     */
    IssueFields read(IssueFields fields, SystemField field, List<String> texts) {
        String text = texts.isEmpty() ? "" : texts.get(0);
        return fields.with(field, switch (field) {
            case SUMMARY -> summary(text);
            case DESCRIPTION -> text.isEmpty() ? null : FieldText.limited(text, TEXT_LIMIT);
            case DUE -> text.isBlank() ? null : Values.day(new ApiDates(site).typedDay(text));
            case PRIORITY -> priority(text);
            case ASSIGNEE -> new Assignment(site, fields).entered(texts, fields.assignee(), author);
            case REPORTER -> reporter(text.strip());
            case COMPONENTS -> parts(texts, "Component", site.model().parts().components().of(fields.project()).stream().map(StoredComponent::id).toList());
            case FIX_VERSIONS, VERSIONS -> parts(texts, "Version",
                    site.model().parts().versions().of(fields.project()).stream().map(StoredVersion::id).toList());
            case ENVIRONMENT -> text.isEmpty() ? null : FieldText.limited(text, TEXT_LIMIT);
            case SECURITY -> level(text.strip(), fields);
            case LABELS -> new TreeSet<>(FieldText.labels(apart(texts)));
            case TYPE -> type(text, fields);
            case PROJECT, PARENT, STATUS, RESOLUTION, CREATOR -> throw new Refused(IssueEntries.notOnScreen(field.id()));
        });
    }

    private static String summary(String text) {
        if (text.isBlank()) {
            throw new Refused("You must specify a summary of the issue.");
        }
        if (text.contains("\n") || text.contains("\r")) {
            throw new Refused("The summary is invalid because it contains newline characters.");
        }
        if (text.length() > SUMMARY_LIMIT) {
            throw new Refused("Summary must be less than or equal to " + SUMMARY_LIMIT + " characters.");
        }
        return text;
    }

    /** A stored issue becomes another type of its project, but no sub-task becomes a whole issue or the other way round. */
    private Long type(String text, IssueFields fields) {
        if (fields.get(SystemField.STATUS) == null) {
            throw new Refused(IssueEntries.notOnScreen(SystemField.TYPE.id()));
        }
        boolean subTask = site.type(fields.type()).isSubTask();
        return Site.id(text).filter(site.model().issueTypeSchemes().of(fields.project()).types()::contains)
                .filter(id -> site.type(id).isSubTask() == subTask).orElseThrow(() -> new Refused("The issue type selected is invalid."));
    }

    private Long priority(String text) {
        return Site.id(text).flatMap(id -> site.model().constants().priority(id)).map(Priority::id)
                .orElseThrow(() -> new Refused("The priority selected is invalid."));
    }

    /** One sets only levels one is inside of oneself; a new issue without a reporter is the author's. */
    private Long level(String text, IssueFields fields) {
        if (text.isEmpty() || text.equals("-1")) {
            return null;
        }
        IssueFields reported = fields.reporter() != null || author == null ? fields : fields.with(SystemField.REPORTER, author.getKey());
        return Site.id(text).filter(id -> site.model().permissions().levels(reported, site.row(author)).stream().anyMatch(level -> level.id() == id))
                .orElseThrow(() -> new Refused("Security level with id '" + text + "' does not exist."));
    }

    /** The ids of parts of the project; {@code -1} stands for none. */
    private static SortedSet<Long> parts(List<String> texts, String kind, List<Long> known) {
        SortedSet<Long> parts = new TreeSet<>();
        for (String text : apart(texts)) {
            if (!text.equals("-1")) {
                parts.add(Site.id(text).filter(known::contains).orElseThrow(() -> new Refused(kind + " id '" + text + "' is not valid")));
            }
        }
        return parts;
    }

    private String reporter(String name) {
        if (name.isEmpty()) {
            throw new Refused("Reporter is required.");
        }
        return site.model().users().byName(name).orElseThrow(() -> new Refused("The reporter specified is not a user.")).key();
    }

    private static List<String> apart(List<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(text.trim().split("\\s+"))).filter(label -> !label.isEmpty()).toList();
    }
}
