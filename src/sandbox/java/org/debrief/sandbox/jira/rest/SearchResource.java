package org.debrief.sandbox.jira.rest;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlFault;
import org.debrief.sandbox.jira.jql.JqlQuery;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Searches for issues by JQL.
 */
record SearchResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "search", call -> Reply.ok(answer(call, SearchWish.of(call))));
        routes.add("POST", "search", call -> Reply.ok(answer(call, SearchWish.of(call.body(SearchWish.BODY)))));
    }

    private Json answer(Call call, SearchWish wish) {
        JqlQuery query = parsed(wish.jql());
        List<String> problems = site.search().problems(query, call.reader());
        if (wish.validation() == SearchWish.Validation.STRICT && !problems.isEmpty()) {
            throw new RestFault(400, problems, Map.of());
        }
        Search.Found found = site.search().find(query, call.reader(), wish.span());
        List<StoredIssue> issues = site.model().issues().load(found.ids());
        List<Json> shown = new IssueJson(site, Selection.of(wish.fields(), Selection.NAVIGABLE)).all(issues, call.reader());
        Expansions expansions = new Expansions(site, wish.expand(), call);
        expansions.add(issues, shown);
        Json answer = Json.of("expand", "schema,names").with("startAt", found.start()).with("maxResults", wish.span().length())
                .with("total", found.total()).with("issues", shown);
        boolean warned = wish.validation() == SearchWish.Validation.WARN && !problems.isEmpty();
        expansions.describe(answer.withKnown("warningMessages", warned ? problems : null), shown);
        return answer;
    }

    private static JqlQuery parsed(String jql) {
        try {
            return Jql.parse(jql);
        } catch (JqlFault e) {
            throw RestFault.of(400, e.getMessage());
        }
    }
}
