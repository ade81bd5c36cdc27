package org.debrief.sandbox.jira.rest;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.RemoteLinks;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredRemoteLink;

/**
 * The links from issues to other sites; writing one with a global id that is linked already updates it.
 */
record RemoteLinkResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "issue/*/remotelink", this::all);
        routes.add("POST", "issue/*/remotelink", this::write);
        routes.add("DELETE", "issue/*/remotelink", this::deleteByGlobalId);
        routes.add("GET", "issue/*/remotelink/*", this::get);
        routes.add("PUT", "issue/*/remotelink/*", this::update);
        routes.add("DELETE", "issue/*/remotelink/*", this::delete);
    }

    private Reply all(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        Optional<String> globalId = call.parameter("globalId");
        if (globalId.isPresent()) {
            return Reply.ok(json().link(byGlobalId(issue, globalId.get()), issue));
        }
        return Reply.ok(links().of(List.of(issue.id())).stream().map(link -> json().link(link, issue)).toList());
    }

    private Reply get(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        return Reply.ok(json().link(link(issue, call), issue));
    }

    private Reply write(Call call) {
        StoredIssue issue = linkable(call);
        StoredRemoteLink wanted = json().wanted(call.body(), 0, issue.id());
        Optional<StoredRemoteLink> known = Optional.ofNullable(wanted.globalId()).flatMap(id -> links().byGlobalId(issue.id(), id));
        if (known.isEmpty()) {
            return Reply.created(json().head(links().create(wanted, call.author()), issue));
        }
        links().save(new StoredRemoteLink(known.get().id(), issue.id(), wanted.globalId(), wanted.relationship(), wanted.application(), wanted.target()));
        return Reply.ok(json().head(known.get(), issue));
    }

    private Reply update(Call call) {
        StoredIssue issue = linkable(call);
        links().save(json().wanted(call.body(), link(issue, call).id(), issue.id()));
        return Reply.done();
    }

    private Reply delete(Call call) {
        StoredIssue issue = linkable(call);
        links().delete(link(issue, call), call.author());
        return Reply.done();
    }

    private Reply deleteByGlobalId(Call call) {
        StoredIssue issue = linkable(call);
        String globalId = call.parameter("globalId").orElseThrow(() -> RestFault.of(400, "The globalId query parameter was not provided"));
        links().delete(byGlobalId(issue, globalId), call.author());
        return Reply.done();
    }

    private StoredIssue linkable(Call call) {
        String key = call.variable(1);
        return site.issue(key, call.reader(), Permission.LINK_ISSUES, String.format(LinkResource.REFUSAL, key));
    }

    private StoredRemoteLink byGlobalId(StoredIssue issue, String globalId) {
        return links().byGlobalId(issue.id(), globalId)
                .orElseThrow(() -> RestFault.of(404, "The remote issue link with globalId '" + globalId + "' does not exist on this issue."));
    }

    private StoredRemoteLink link(StoredIssue issue, Call call) {
        String id = call.variable(2);
        if (!id.matches("[0-9]{1,18}")) {
            throw RestFault.of(400, "'" + id + "' is not a valid id of a remote issue link.");
        }
        return links().byId(Long.parseLong(id)).filter(found -> found.issue() == issue.id())
                .orElseThrow(() -> RestFault.of(404, "The remote issue link with id '" + id + "' does not exist on this issue."));
    }

    private RemoteLinks links() {
        return site.model().remoteLinks();
    }

    private RemoteLinkJson json() {
        return new RemoteLinkJson(site);
    }
}
