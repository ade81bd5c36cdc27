package org.debrief.sandbox.jira.rest;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * A comment with the issue it stands under, both of which the reader may see.
 */
record Commented(StoredIssue issue, StoredComment comment) {
    /**
     * Finds a comment by its id.
     *
     * @throws RestFault 404 if there is none the reader may read
     */
    static Commented find(RestSite site, String id, User reader) {
        return Optional.of(id).filter(text -> text.matches("[0-9]{1,18}")).flatMap(text -> site.model().comments().byId(Long.parseLong(text)))
                .flatMap(comment -> site.model().issues().byId(comment.issue()).map(issue -> new Commented(issue, comment)))
                .filter(found -> site.allows(Permission.BROWSE_PROJECTS, found.issue, reader))
                .filter(found -> !site.model().permissions().readable(List.of(found.comment), found.issue, reader).isEmpty())
                .orElseThrow(() -> missing(id));
    }

    static RestFault missing(String id) {
        return RestFault.of(404, "Can not find a comment for the id: " + id + ".");
    }
}
