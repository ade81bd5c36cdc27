package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * The comments under an issue.
 */
record CommentResource(RestSite site) {
    private static final int LONGEST = 32_767;

    void addTo(Routes routes) {
        routes.add("GET", "issue/*/comment", call ->
                Reply.ok(json().page(site.model().comments().of(List.of(site.issue(call.variable(1), call.reader()).id())))));
        routes.add("GET", "issue/*/comment/*", this::get);
        routes.add("POST", "issue/*/comment", this::add);
    }

    private CommentJson json() {
        return new CommentJson(site);
    }

    private Reply get(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        return site.model().comments().of(List.of(issue.id())).stream().filter(comment -> String.valueOf(comment.id()).equals(call.variable(2)))
                .findFirst()
                .map(comment -> Reply.ok(json().comment(comment)))
                .orElseThrow(() -> RestFault.of(404, "Can not find a comment for the id: " + call.variable(2) + "."));
    }

    private Reply add(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        String text = call.body().path("body").asText();
        check(site, issue, call.reader(), text);
        StoredComment comment = site.model().comments().add(issue.id(), call.author(), text);
        return Reply.created(json().comment(comment));
    }

    /**
     * Checks a comment before anything is written.
     *
     * @throws RestFault 400 or 403 with what is wrong
     */
    static void check(RestSite site, StoredIssue issue, User reader, String text) {
        if (!site.allows(Permission.ADD_COMMENTS, issue, reader)) {
            throw RestFault.of(reader == null ? 401 : 403, "You do not have the permission to comment on this issue.");
        }
        if (text.isBlank()) {
            throw RestFault.field("comment", "Comment body can not be empty!");
        }
        if (text.length() > LONGEST) {
            throw RestFault.field("comment", String.format("The entered text is too long. It exceeds the allowed limit of %,d characters.", LONGEST));
        }
    }
}
