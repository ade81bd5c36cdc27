package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredRemoteLink;
import org.debrief.sandbox.jira.model.StoredRemoteLink.Application;
import org.debrief.sandbox.jira.model.StoredRemoteLink.Icon;
import org.debrief.sandbox.jira.model.StoredRemoteLink.Status;
import org.debrief.sandbox.jira.model.StoredRemoteLink.Target;

/**
 * Links to other sites, from JSON and as JSON.
 */
record RemoteLinkJson(RestSite site) {
    Json link(StoredRemoteLink link, StoredIssue issue) {
        Target target = link.target();
        Json status = new Json().withKnown("resolved", target.status().resolved()).with("icon", icon(target.status().icon()));
        Json object = Json.of("url", target.url()).with("title", target.title()).withKnown("summary", target.summary())
                .with("icon", icon(target.icon())).with("status", status);
        Json application = new Json().withKnown("type", link.application().type()).withKnown("name", link.application().name());
        return head(link, issue).withKnown("globalId", link.globalId()).with("application", application).withKnown("relationship", link.relationship())
                .with("object", object);
    }

    /** Id and address alone, as the answer to a write. */
    Json head(StoredRemoteLink link, StoredIssue issue) {
        return Json.of("id", link.id()).with("self", site.self("issue/" + issue.key() + "/remotelink/" + link.id()));
    }

    /** The link a body wants; whatever it does not name is null. */
    StoredRemoteLink wanted(JsonNode body, long id, long issue) {
        JsonNode object = body.path("object");
        JsonNode status = object.path("status");
        Boolean resolved = status.path("resolved").isBoolean() ? status.path("resolved").asBoolean() : null;
        Target target = new Target(text(object, "url"), text(object, "title"), text(object, "summary"), icon(object.path("icon")),
                new Status(resolved, icon(status.path("icon"))));
        JsonNode application = body.path("application");
        return new StoredRemoteLink(id, issue, text(body, "globalId"), text(body, "relationship"),
                new Application(text(application, "type"), text(application, "name")), target);
    }

    private static Json icon(Icon icon) {
        return new Json().withKnown("url16x16", icon.url()).withKnown("title", icon.title()).withKnown("link", icon.link());
    }

    private static Icon icon(JsonNode icon) {
        return new Icon(text(icon, "url16x16"), text(icon, "title"), text(icon, "link"));
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asText("");
        return text.isEmpty() ? null : text;
    }
}
