package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.jira.model.StoredLinkType;

/**
 * Links between issues, from the <em>inward</em> to the <em>outward</em> one, as the product words it.
 */
record LinkResource(RestSite site) {
    static final String REFUSAL = "No Link Issue Permission for issue '%s'";

    void addTo(Routes routes) {
        routes.add("POST", "issueLink", this::create);
        routes.add("GET", "issueLink/*", this::get);
        routes.add("DELETE", "issueLink/*", this::delete);
    }

    private Reply create(Call call) {
        JsonNode body = call.body();
        StoredLinkType type = type(body.path("type"));
        StoredIssue source = linkable(body.path("inwardIssue"), call);
        StoredIssue destination = linkable(body.path("outwardIssue"), call);
        String comment = body.path("comment").path("body").asText();
        if (!comment.isEmpty()) {
            CommentResource.check(site, source, call.reader(), comment);
        }
        site.model().links().create(type.id(), source.id(), destination.id(), call.author());
        if (!comment.isEmpty()) {
            site.model().comments().add(source.id(), call.author(), comment);
        }
        return new Reply(201, null);
    }

    private Reply get(Call call) {
        StoredLink link = link(call);
        IssueJson issues = new IssueJson(site, Selection.ALL);
        return Reply.ok(Json.of("id", String.valueOf(link.id())).with("self", site.self("issueLink/" + link.id()))
                .with("type", new SiteJson(site).linkType(site.model().linkTypes().byId(link.type()).orElseThrow()))
                .with("inwardIssue", issues.reference(site.issue(String.valueOf(link.source()), call.reader())))
                .with("outwardIssue", issues.reference(site.issue(String.valueOf(link.destination()), call.reader()))));
    }

    private Reply delete(Call call) {
        StoredLink link = link(call);
        StoredIssue source = site.issue(String.valueOf(link.source()), call.reader());
        site.issue(String.valueOf(link.destination()), call.reader());
        site.issue(source.key(), call.reader(), Permission.LINK_ISSUES, String.format(REFUSAL, source.key()));
        site.model().links().delete(link, call.author());
        return Reply.done();
    }

    private StoredLink link(Call call) {
        String id = call.variable(1);
        return (id.matches("[0-9]{1,18}") ? site.model().links().byId(Long.parseLong(id)) : Optional.<StoredLink>empty())
                .orElseThrow(() -> RestFault.of(404, "No issue link with id '" + id + "' exists."));
    }

    /** The kind of link an object names. */
    StoredLinkType type(JsonNode wanted) {
        return site.model().linkTypes().all().stream()
                .filter(known -> String.valueOf(known.id()).equals(wanted.path("id").asText()) || known.name()
                .equalsIgnoreCase(wanted.path("name").asText())).findFirst()
                .orElseThrow(() -> RestFault.of(404, "No issue link type with name '" + wanted.path("name").asText() + "' found."));
    }

    private StoredIssue linkable(JsonNode wanted, Call call) {
        String key = wanted.path("id").asText(wanted.path("key").asText());
        return site.issue(key, call.reader(), Permission.LINK_ISSUES, String.format(REFUSAL, key));
    }
}
