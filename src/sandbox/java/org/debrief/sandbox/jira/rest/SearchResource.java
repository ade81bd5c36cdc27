package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlFault;
import org.debrief.sandbox.jira.jql.JqlQuery;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Searches for issues by JQL.
 */
record SearchResource(RestSite site) {
    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    void addTo(Routes routes) {
        routes.add("GET", "search", call -> Reply.ok(answer(call, wanted(call))));
        routes.add("POST", "search", call -> Reply.ok(answer(call, wanted(call.body()))));
    }

    /** What is asked for. */
    private record Wanted(String jql, Search.Span span, List<String> fields, boolean checked, List<String> expand) {
    }

    private static Wanted wanted(Call call) {
        return new Wanted(call.parameter("jql").orElse(""), span(call.number("startAt", 0), call.number("maxResults", USUAL)), call.list("fields"),
                checked(call.parameter("validateQuery").orElse("strict")), call.list("expand"));
    }

    private static Wanted wanted(JsonNode body) {
        List<String> fields = new ArrayList<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        List<String> expand = new ArrayList<>();
        body.path("expand").forEach(name -> expand.add(name.asText()));
        return new Wanted(body.path("jql").asText(), span(body.path("startAt").asInt(0), body.path("maxResults").asInt(USUAL)), fields,
                checked(body.path("validateQuery").asText("strict")), expand);
    }

    private static boolean checked(String validation) {
        return !List.of("false", "none", "warn").contains(validation);
    }

    private static Search.Span span(int start, int length) {
        return new Search.Span(Math.max(0, start), length < 0 ? MOST : Math.min(length, MOST));
    }

    private Json answer(Call call, Wanted wanted) {
        JqlQuery query = parsed(wanted.jql());
        List<String> problems = site.search().problems(query, call.reader());
        if (wanted.checked() && !problems.isEmpty()) {
            throw new RestFault(400, problems, Map.of());
        }
        Search.Found found = site.search().find(query, call.reader(), wanted.span());
        List<StoredIssue> issues = site.model().issues().load(found.ids());
        List<Json> shown = new IssueJson(site, Selection.of(wanted.fields(), Selection.NAVIGABLE)).all(issues, call.reader());
        if (wanted.expand().contains("changelog")) {
            addHistory(issues, shown);
        }
        return Json.of("expand", "schema,names").with("startAt", found.start()).with("maxResults", wanted.span().length())
                .with("total", found.total())
                .with("issues", shown).withKnown("warningMessages", problems.isEmpty() ? null : problems);
    }

    private void addHistory(List<StoredIssue> issues, List<Json> shown) {
        List<StoredChange> changes = site.model().changes().of(issues.stream().map(StoredIssue::id).toList());
        for (int i = 0; i < issues.size(); i++) {
            long id = issues.get(i).id();
            shown.get(i).with("changelog", new ChangelogJson(site).changelog(changes.stream().filter(change -> change.issue() == id).toList()));
        }
    }

    private static JqlQuery parsed(String jql) {
        try {
            return Jql.parse(jql);
        } catch (JqlFault e) {
            throw RestFault.of(400, e.getMessage());
        }
    }
}
