package org.debrief.sandbox.jira.jql;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.JiraModel;

/**
 * The names of what gathers around an issue: watchers, voters and files. They are read where they are kept: a change of them needs no indexing.
 */
record CrowdVocabulary(JiraModel model) {
    void fill(Map<String, Known> names) {
        names.put("watcher", Known.unsorted(new CrowdField("watcher", model), DataType.USER));
        names.put("voter", Known.unsorted(new CrowdField("vote", model), DataType.USER));
        names.put("watchers", count("watcher", "Watchers"));
        names.put("votes", count("vote", "Votes"));
        names.put("attachments", Known.unsorted(new AttachedField(), DataType.ATTACHMENT));
    }

    private static Known count(String table, String plural) {
        CountField field = new CountField(table, plural);
        return new Known(field, DataType.NUMBER, Sorting.descending(field.expression()));
    }

    void addTo(JqlFunctions functions) {
        functions.add(mine("watchedIssues", "watcher"));
        functions.add(mine("votedIssues", "vote"));
        functions.add(PlainFunction.single(new Signature("currentLogin", DataType.DATE, 0, 0),
                (arguments, asking) -> asking.reader() == null ? List.of() : moment(model.signIns().of(asking.reader().key()).latest())));
        functions.add(PlainFunction.single(new Signature("lastLogin", DataType.DATE, 0, 0),
                (arguments, asking) -> asking.reader() == null ? List.of() : moment(model.signIns().of(asking.reader().key()).previous())));
    }

    private PlainFunction mine(String name, String table) {
        return PlainFunction.list(new Signature(name, DataType.ISSUE, 0, 0),
                (arguments, asking) -> asking.reader() == null ? List.of("Function '" + name + "' cannot be called as anonymous user.") : List.of(),
                (arguments, asking) -> issues(table, asking));
    }

    private List<Literal> issues(String table, Asking asking) {
        Fragment where = Fragment.of("w.person = ?", asking.reader().key()).and(asking.visibleIssues());
        return model.sql().list("select i.id from issue i join " + table + " w on w.issue = i.id where " + where.sql(), row -> Literal.of(row.getLong(1)),
                where.arguments().toArray());
    }

    private static List<Literal> moment(Instant at) {
        return Stream.ofNullable(at).map(known -> Literal.of(known.toEpochMilli())).toList();
    }
}
