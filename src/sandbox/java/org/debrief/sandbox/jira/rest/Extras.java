package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.model.EntityProperties.Entity;
import org.debrief.sandbox.jira.model.EntityProperties.Kind;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLinkType;
import org.debrief.sandbox.jira.model.User;

/**
 * What a body wants to add to an issue beside its fields: comments, links and properties. All is checked before anything is written.
 */
final class Extras {
    private final RestSite site;
    private final List<JsonNode> comments = new ArrayList<>();
    private final List<JsonNode> links = new ArrayList<>();
    private final List<JsonNode> properties = new ArrayList<>();

    Extras(RestSite site) {
        this.site = site;
    }

    /** Takes the {@code add} of a comment. */
    void comment(JsonNode comment) {
        comments.add(comment);
    }

    /**
     * Takes the {@code add} of a link.
     *
     * @throws Refused if it names no other issue
     */
    void link(JsonNode link) {
        if (link.path("outwardIssue").isObject() == link.path("inwardIssue").isObject()) {
            throw new Refused("A link needs either an 'outwardIssue' or an 'inwardIssue'.");
        }
        links.add(link);
    }

    /** Takes an element of {@code properties}. */
    void property(JsonNode property) {
        properties.add(property);
    }

    /**
     * Checks everything for an issue of which at least project and type are known.
     *
     * @throws RestFault with what is wrong
     */
    void check(IssueFields issue, User reader) {
        if (!comments.isEmpty()) {
            need(Permission.ADD_COMMENTS, "You do not have the permission to comment on this issue.", issue, reader);
        }
        StoredIssue provisional = new StoredIssue(0, "", issue, new StoredIssue.Times(null, null, null));
        comments.forEach(comment -> checkComment(comment, provisional, reader));
        if (!links.isEmpty()) {
            need(Permission.LINK_ISSUES, "You do not have permission to link issues.", issue, reader);
        }
        links.forEach(link -> new LinkEnds(site, link).check(reader));
        properties.stream().map(property -> property.path("key").asText()).filter(String::isBlank).findFirst().ifPresent(blank -> {
            throw RestFault.of(400, "Each property needs a 'key' and a 'value'.");
        });
    }

    private void need(Permission permission, String refusal, IssueFields issue, User reader) {
        if (!site.services().site().allows(permission, issue, site.user(reader))) {
            throw RestFault.of(reader == null ? 401 : 403, refusal);
        }
    }

    private void checkComment(JsonNode comment, StoredIssue issue, User reader) {
        CommentResource.checkText(comment.path("body").asText());
        new CommentVisibility(site, issue, reader).of(comment);
    }

    /** Adds everything. */
    void addTo(long issue, Call call) {
        comments.forEach(comment -> comment(issue, comment, call));
        links.forEach(link -> new LinkEnds(site, link).create(issue, call));
        properties.forEach(property -> site.model().properties().set(new Entity(Kind.ISSUE, String.valueOf(issue)), property.path("key").asText(),
                property.path("value").toString()));
    }

    private void comment(long id, JsonNode comment, Call call) {
        StoredIssue issue = site.model().issues().byId(id).orElseThrow(RestFault::noIssue);
        site.model().comments().add(id, call.author(), comment.path("body").asText(), new CommentVisibility(site, issue, call.reader()).of(comment));
    }

    /** The other end of a link and its kind. */
    private record LinkEnds(RestSite site, JsonNode link) {
        void check(User reader) {
            type();
            other(reader);
        }

        void create(long issue, Call call) {
            long other = other(call.reader()).id();
            boolean outward = link.path("outwardIssue").isObject();
            site.model().links().create(type().id(), outward ? issue : other, outward ? other : issue, call.author());
        }

        private StoredLinkType type() {
            return new LinkResource(site).type(link.path("type"));
        }

        private StoredIssue other(User reader) {
            JsonNode end = link.path("outwardIssue").isObject() ? link.path("outwardIssue") : link.path("inwardIssue");
            String key = end.path("id").asText(end.path("key").asText());
            return site.issue(key, reader, Permission.LINK_ISSUES, "No Link Issue Permission for issue '" + key + "'");
        }
    }
}
