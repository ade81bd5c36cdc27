package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageVersion;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.WikiPage;

/** {@code /content/{id}/history} and {@code /content/{id}/version}: who changed content, and its versions. */
record VersionResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "/content/{id}/history", this::history);
        routes.add("GET", "/content/{id}/version", this::list);
        routes.add("GET", "/content/{id}/version/{number}", this::one);
    }

    private Answer history(Call call) {
        Content content = content(call);
        Map<String, Object> json = new HistoryJson(site).history(content, call.expansion("previousVersion,nextVersion,lastUpdated"));
        return Answer.ok(Shape.closed(json, site.site().links(site.site().rest("/content/" + ContentLinks.id(content) + "/history"))));
    }

    private Answer list(Call call) {
        Content content = content(call);
        Expansion expansion = call.expansion("");
        return Answer.ok(site.listing(call).of(versions(content), version -> new HistoryJson(site).version(content, version, expansion),
                200, 200));
    }

    private Answer one(Call call) {
        Content content = content(call);
        PageVersion found = versions(content).stream().filter(version -> Integer.toString(version.number()).equals(call.variable("number")))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("No version " + call.variable("number") + " of content with id: "
                + call.variable("id")));
        return Answer.ok(new HistoryJson(site).version(content, found, call.expansion("content")));
    }

    private List<PageVersion> versions(Content content) {
        if (content instanceof WikiPage page) {
            return site.wiki().pages().versions(page);
        }
        return content instanceof AttachedFile file ? site.wiki().files().versions(file).stream().map(AttachedFile::version).toList()
                : List.of(content.version());
    }

    private Content content(Call call) {
        return site.wiki().contentOrRefuse(call.id("id"));
    }
}
