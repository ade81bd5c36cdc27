package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.StoredComment;

/**
 * Comments as JSON.
 */
record CommentJson(RestSite site) {
    Json comment(StoredComment comment) {
        Json author = new SiteJson(site).user(comment.author());
        return Json.of("self", site.self("issue/" + comment.issue() + "/comment/" + comment.id())).with("id", String.valueOf(comment.id()))
                .withKnown("author", author).with("body", comment.body()).withKnown("updateAuthor", author)
                .with("created", RestSite.moment(comment.created())).with("updated", RestSite.moment(comment.created()));
    }

    /** All comments of an issue. */
    Json page(List<StoredComment> comments) {
        return Json.of("comments", comments.stream().map(this::comment).toList()).with("maxResults", comments.size())
                .with("total", comments.size()).with("startAt", 0);
    }
}
