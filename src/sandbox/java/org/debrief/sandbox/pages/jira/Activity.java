package org.debrief.sandbox.pages.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * What happened lately to issues the reader may see: created, changed, commented. Comments for a group or role alone are left out.
 */
public record Activity(JiraServices services) {
    private static final int SHOWN = 15;
    private static final int LOOKED_AT = 60;

    /** Something somebody did; {@code what} is said between the person and the issue. */
    public record Entry(String personKey, String person, String what, String key, String summary, String when, Instant at) {
        /** The person's key as part of an address. */
        public String personParameter() {
            return URLEncoder.encode(personKey, StandardCharsets.UTF_8);
        }
    }

    /** The latest entries among the issues a query finds. */
    public List<Entry> in(String jql) {
        return entries(jql).stream().limit(SHOWN).toList();
    }

    /** The latest entries by one person. */
    public List<Entry> by(String personKey) {
        return entries("").stream().filter(entry -> personKey.equals(entry.personKey())).limit(SHOWN).toList();
    }

    private List<Entry> entries(String jql) {
        Search.Found found = services.search().find(Jql.parse((jql + " ORDER BY updated DESC").strip()), services.site().row(services.site()
                .reader().orElse(null)),
                new Search.Span(0, LOOKED_AT));
        Map<Long, StoredIssue> issues = services.site().model().issues().load(found.ids()).stream()
                .collect(Collectors.toMap(StoredIssue::id, Function.identity()));
        List<Entry> entries = new ArrayList<>();
        issues.values().forEach(issue -> entries.add(entry(issue, issue.fields().reporter(), "created", issue.times().created())));
        services.site().model().changes().of(issues.keySet()).forEach(change -> entries.add(entry(issues.get(change.issue()),
                change.author(), said(change), change.at())));
        services.site().model().comments().of(issues.keySet()).stream().filter(comment -> comment.visibility() == null)
                .forEach(comment -> entries.add(entry(issues.get(comment.issue()), comment.author(), "commented on", comment.created())));
        entries.sort(Comparator.comparing(Entry::at).reversed());
        return entries;
    }

    private Entry entry(StoredIssue issue, String author, String what, Instant at) {
        Reading reading = new Reading(services.site());
        String person = Optional.ofNullable(author).map(reading::person).orElse("Anonymous");
        return new Entry(author == null ? "" : author, person, what, issue.key(), issue.fields().summary(), reading.moment(at), at);
    }

    private static String said(StoredChange change) {
        if (change.items().size() > 1) {
            return "updated " + change.items().size() + " fields of";
        }
        StoredChange.Item item = change.items().get(0);
        String to = item.to().text();
        return item.field().equals("status") ? "changed the status to " + to + " on" : (to == null || to.isEmpty() ? "cleared the "
                : "updated the ") + label(item) + " of";
    }

    private static String label(StoredChange.Item item) {
        return item.custom() ? item.field() : SystemField.ofId(item.field()).map(SystemField::label).orElse(item.field());
    }
}
