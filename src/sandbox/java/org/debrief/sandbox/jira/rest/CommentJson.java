package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.pages.jira.PlainText;

/**
 * Comments as JSON.
 *
 * @param rendered whether the text is also shown as markup
 */
record CommentJson(RestSite site, boolean rendered) {
    CommentJson(RestSite site) {
        this(site, false);
    }

    Json comment(StoredComment comment) {
        SiteJson people = new SiteJson(site);
        return Json.of("self", site.self("issue/" + comment.issue() + "/comment/" + comment.id())).with("id", String.valueOf(comment.id()))
                .withKnown("author", people.user(comment.author())).with("body", comment.body())
                .withKnown("renderedBody", rendered ? "<p>" + PlainText.html(comment.body()) + "</p>" : null)
                .withKnown("updateAuthor", people.user(comment.last().author()))
                .with("created", RestSite.moment(comment.created())).with("updated", RestSite.moment(comment.last().at()))
                .withKnown("visibility", CommentVisibility.json(comment.visibility()));
    }

    /** All comments of an issue, as one of its fields. */
    Json page(List<StoredComment> comments) {
        return Json.of("comments", comments.stream().map(this::comment).toList()).with("maxResults", comments.size())
                .with("total", comments.size()).with("startAt", 0);
    }
}
