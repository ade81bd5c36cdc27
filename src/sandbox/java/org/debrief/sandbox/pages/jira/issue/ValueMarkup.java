package org.debrief.sandbox.pages.jira.issue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.pages.Html;
import org.debrief.sandbox.pages.jira.PlainText;
import org.debrief.sandbox.pages.jira.Reading;

/**
 * Values of fields as markup for a reader: people and labels as links, times with their exact moment and zone.
 *
 * @param base the context path
 */
record ValueMarkup(Site site, String base) {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx");

    /** A moment, which scripts may say relative to now; its title has the zone it is read in. */
    String moment(Instant at) {
        if (at == null) {
            return "";
        }
        ZoneId zone = site.zone(site.reader().orElse(null));
        String text = Html.text(new Reading(site).moment(at));
        return "<span class=\"date user-tz\" title=\"" + text + " (" + Html.text(zone.getId()) + ")\"><time class=\"livestamp\" datetime=\""
                + ISO.format(at.atZone(zone)) + "\">" + text + "</time></span>";
    }

    String day(LocalDate day) {
        return day == null ? "" : "<span class=\"date\"><time datetime=\"" + day + "\">" + Html.text(new Reading(site).day(day)) + "</time></span>";
    }

    /** A person; {@code nobody} stands for null. */
    String person(String key, String nobody) {
        if (key == null) {
            return "<em>" + Html.text(nobody) + "</em>";
        }
        String name = site.user(key).getName();
        return "<a class=\"user-hover\" rel=\"" + Html.text(name) + "\" href=\"" + base + "/secure/ViewProfile.jspa?name=" + encoded(name) + "\">"
                + Html.text(site.user(key).getDisplayName()) + "</a>";
    }

    /** Labels that lead to the issues which have them. */
    String labels(Collection<String> labels, String jqlField) {
        if (labels.isEmpty()) {
            return "<span class=\"labels\">None</span>";
        }
        return labels.stream()
                .map(label -> "<li><a class=\"lozenge\" href=\"" + base + "/issues/?jql=" + encoded(jqlField + " = \"" + label.replace("\"", "\\\"") + "\"")
                        + "\"><span>" + Html.text(label) + "</span></a></li>")
                .collect(Collectors.joining("", "<ul class=\"labels\">", "</ul>"));
    }

    String custom(FieldValue value, FieldType type, String fieldId) {
        if (value instanceof FieldValue.Text text && (type == FieldType.TEXT_AREA || type == FieldType.URL)) {
            return PlainText.html(text.text());
        } else if (value instanceof FieldValue.Moment moment) {
            return moment(moment.at());
        } else if (value instanceof FieldValue.Day day) {
            return day(day.date());
        } else if (value instanceof FieldValue.Person person) {
            return person(person.key(), "");
        } else if (value instanceof FieldValue.People people) {
            return people.keys().stream().map(key -> person(key, "")).collect(Collectors.joining(", "));
        } else if (value instanceof FieldValue.Labels labels) {
            return labels(labels.labels(), "cf[" + fieldId.replaceAll("\\D", "") + "]");
        }
        return Html.text(new Reading(site).value(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
