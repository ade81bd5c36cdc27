package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.pages.jira.PlainText;

/**
 * The fields of an issue as people see them: texts as markup, dates in the reader's pattern and zone, and null for all others.
 */
record RenderedFields(RestSite site, StoredIssue issue) {
    /** The rendered fields for those that are shown. */
    Json of(Json shown) {
        Json rendered = new Json();
        shown.keySet().forEach(id -> rendered.with(id, custom(id).map(this::custom).orElseGet(() -> system(id))));
        return rendered;
    }

    private Optional<StoredField> custom(String id) {
        return site.model().fields().byFieldId(id);
    }

    private Object system(String id) {
        return switch (id) {
            case "description" -> markup(issue.fields().description());
            case "environment" -> markup(issue.fields().environment());
            case "created" -> moment(issue.times().created());
            case "updated" -> moment(issue.times().updated());
            case "resolutiondate" -> moment(issue.times().resolved());
            case "duedate" -> day(issue.fields().due());
            default -> null;
        };
    }

    private Object custom(StoredField field) {
        FieldValue value = issue.fields().get(field.id()).orElse(null);
        if (value instanceof FieldValue.Text text && field.type() == FieldType.TEXT_AREA) {
            return markup(text.text());
        }
        if (value instanceof FieldValue.Day day) {
            return day(day.date());
        }
        return value instanceof FieldValue.Moment moment ? moment(moment.at()) : null;
    }

    private static String markup(String text) {
        return text == null ? "" : "<p>" + PlainText.html(text) + "</p>";
    }

    private String moment(Instant at) {
        return at == null ? null : dates().withStyle(DateTimeStyle.COMPLETE).format(Date.from(at));
    }

    private String day(LocalDate day) {
        return day == null ? null : dates().withSystemZone().withStyle(DateTimeStyle.DATE)
                .format(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    private DateTimeFormatter dates() {
        return site.services().get(DateTimeFormatter.class).forLoggedInUser();
    }
}
