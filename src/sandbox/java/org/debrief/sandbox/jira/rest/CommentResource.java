package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * The comments under an issue.
 */
record CommentResource(RestSite site) {
    static final String NOT_EDITABLE = "You do not have the permission to edit this comment.";
    private static final int LONGEST = 32_767;
    private static final int ALL = 1_048_576;

    void addTo(Routes routes) {
        routes.add("GET", "issue/*/comment", this::list);
        routes.add("POST", "issue/*/comment", this::add);
        routes.add("GET", "issue/*/comment/*", call -> Reply.ok(json(call).comment(commented(call).comment())));
        routes.add("PUT", "issue/*/comment/*", this::edit);
        routes.add("DELETE", "issue/*/comment/*", this::delete);
    }

    private CommentJson json(Call call) {
        return new CommentJson(site, call.expands("renderedBody"));
    }

    private Reply list(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        List<StoredComment> all = ordered(site.model().permissions().readable(site.model().comments().of(List.of(issue.id())), issue, call.reader()), call);
        int start = Math.max(0, call.number("startAt", 0));
        int length = Math.max(0, call.number("maxResults", ALL));
        return Reply.ok(Json.of("startAt", start).with("maxResults", length).with("total", all.size())
                .with("comments", all.stream().skip(start).limit(length).map(json(call)::comment).toList()));
    }

    private static List<StoredComment> ordered(List<StoredComment> oldestFirst, Call call) {
        String order = call.parameter("orderBy").orElse("created").strip();
        if (!List.of("created", "+created", "-created").contains(order)) {
            throw RestFault.of(400, "Comments can be ordered by 'created' and '-created', not by '" + order + "'.");
        }
        List<StoredComment> ordered = new ArrayList<>(oldestFirst);
        if (order.startsWith("-")) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private Reply add(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        JsonNode body = call.body();
        String text = body.path("body").asText();
        check(site, issue, call.reader(), text);
        Holder visibility = new CommentVisibility(site, issue, call.reader()).of(body);
        return Reply.created(json(call).comment(site.model().comments().add(issue.id(), call.author(), text, visibility)));
    }

    /** What the body does not name stays. */
    private Reply edit(Call call) {
        Commented commented = commented(call);
        StoredComment comment = commented.comment();
        if (!site.model().permissions().allows(Deed.EDIT_COMMENT, commented.issue(), comment.author(), call.reader())) {
            throw RestFault.of(call.reader() == null ? 401 : 403, NOT_EDITABLE);
        }
        JsonNode body = call.body();
        String text = body.hasNonNull("body") ? body.get("body").asText() : comment.body();
        checkText(text);
        Holder visibility = body.has("visibility") ? new CommentVisibility(site, commented.issue(), call.reader()).of(body) : comment.visibility();
        return Reply.ok(json(call).comment(site.model().comments().edit(comment, text, visibility, call.author())));
    }

    private Reply delete(Call call) {
        Commented commented = commented(call);
        StoredComment comment = commented.comment();
        if (!site.model().permissions().allows(Deed.DELETE_COMMENT, commented.issue(), comment.author(), call.reader())) {
            throw RestFault.of(call.reader() == null ? 401 : 403, "You do not have permission to delete comment with id: " + comment.id());
        }
        site.model().comments().delete(comment, call.author());
        return Reply.done();
    }

    private Commented commented(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        Commented commented = Commented.find(site, call.variable(2), call.reader());
        if (commented.issue().id() != issue.id()) {
            throw Commented.missing(call.variable(2));
        }
        return commented;
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
        checkText(text);
    }

    static void checkText(String text) {
        if (text.isBlank()) {
            throw RestFault.field("comment", "Comment body can not be empty!");
        }
        if (text.length() > LONGEST) {
            throw RestFault.field("comment", String.format("The entered text is too long. It exceeds the allowed limit of %,d characters.", LONGEST));
        }
    }
}
