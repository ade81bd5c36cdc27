package org.debrief.sandbox.confluence.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.cql.Cql;
import org.debrief.sandbox.confluence.cql.Found;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** {@code /content/search} and {@code /search}: content by CQL, alone or with what a page of results shows of it. */
record SearchResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "/content/search", this::content).add("GET", "/search", this::results);
    }

    private Answer content(Call call) {
        List<Found> found = search(call);
        Expansion expansion = call.expansion("");
        Map<String, Object> json = site.listing(call).of(found, one -> site.content().content(one.content(), expansion));
        return Answer.ok(counted(json, found.size(), call));
    }

    private Answer results(Call call) {
        List<Found> found = search(call);
        Expansion expansion = call.expansion("");
        return Answer.ok(counted(site.listing(call).of(found, one -> result(one, expansion)), found.size(), call));
    }

    private List<Found> search(Call call) {
        String cql = call.text("cql").orElseThrow(() -> new Refusal(Reason.UNREADABLE, "CQL query is required"));
        boolean archived = call.text("includeArchivedSpaces").filter("true"::equals).isPresent();
        return new Cql(site.wiki()).search(cql, archived);
    }

    private static Map<String, Object> counted(Map<String, Object> json, int total, Call call) {
        Object links = json.remove("_links");
        json.put("totalSize", total);
        json.put("cqlQuery", call.text("cql").orElse(""));
        json.put("searchDuration", 0);
        json.put("_links", links);
        return json;
    }

    private Map<String, Object> result(Found found, Expansion expansion) {
        Content content = found.content();
        Instant modified = content.version().when();
        return Shape.of("content", site.content().content(content, expansion.below("content")), "title", content.title(), "excerpt",
                found.excerpt(),
                "url", new ContentLinks(site.site()).of(content).get("webui"), "resultGlobalContainer",
                Shape.of("title", content.page().space().name(), "displayUrl", Addresses.space(content.page().space())), "entityType",
                "content",
                "iconCssClass", "aui-icon content-type-" + ContentJson.type(content), "lastModified", HistoryJson.when(modified),
                "friendlyLastModified", ago(Duration.between(modified, site.wiki().now().toInstant())), "timestamp",
                modified.toEpochMilli());
    }

    private static String ago(Duration past) {
        if (past.toMinutes() < 1) {
            return "just a moment ago";
        }
        if (past.toHours() < 1) {
            return past.toMinutes() + " minutes ago";
        }
        return past.toDays() < 1 ? past.toHours() + " hours ago" : past.toDays() + " days ago";
    }
}
