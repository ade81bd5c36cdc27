package org.debrief.sandbox.confluence.rest;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.model.PageVersion;
import org.debrief.sandbox.confluence.model.Pages;
import org.debrief.sandbox.confluence.model.WikiPage;

/** Pages as JSON, with what the client wants expanded; the rest is named under {@code _expandable}. */
record ContentJson(Pages pages, PageRendering rendering, PersonJson people, Site site) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneId.systemDefault());

    /** A page as the whole answer. */
    Map<String, Object> whole(WikiPage page, Expansion expansion) {
        Map<String, Object> json = content(page, expansion);
        Map<String, Object> links = links(page);
        links.putAll(site.links(self(page)));
        json.put("_links", links);
        return json;
    }

    /** A page inside an answer. */
    Map<String, Object> content(WikiPage page, Expansion expansion) {
        Map<String, Object> json = Shape.of("id", Long.toString(page.id()), "type", "page", "status", "current", "title", page.title());
        Map<String, Object> expandable = Shape.of("container", "/rest/api/space/" + page.space().key(), "metadata", "", "operations", "",
                "children", "/rest/api/content/" + page.id() + "/child", "descendants", "/rest/api/content/" + page.id() + "/descendant");
        put(json, expandable, expansion.has("space"), "space", () -> new SpaceJson(site).space(page.space(), expansion.below("space")));
        put(json, expandable, expansion.has("history"), "history", () -> history(page, expansion.below("history")));
        put(json, expandable, expansion.has("version"), "version", () -> version(page.version()));
        put(json, expandable, expansion.has("ancestors"), "ancestors",
                () -> pages.ancestors(page).stream().map(above -> content(above, new Expansion(Set.of()))).toList());
        put(json, expandable, expansion.has("body"), "body", () -> body(page, expansion.below("body")));
        json.put("extensions", Shape.of("position", "none"));
        json.put("_links", links(page));
        json.put("_expandable", expandable);
        return json;
    }

    private static void put(Map<String, Object> json, Map<String, Object> expandable, boolean wanted, String name, Supplier<?> value) {
        if (wanted) {
            json.put(name, value.get());
        } else {
            expandable.put(name, "");
        }
    }

    private Map<String, Object> body(WikiPage page, Expansion expansion) {
        Map<String, Object> body = Shape.of();
        Map<String, Object> expandable = Shape.of("editor", "", "styled_view", "", "anonymous_export_view", "");
        put(body, expandable, expansion.has("storage"), "storage", () -> form(page, "storage", page.body()));
        put(body, expandable, expansion.has("view"), "view", () -> form(page, "view", rendering.html(page, Output.DISPLAY, "desktop")));
        put(body, expandable, expansion.has("export_view"), "export_view",
                () -> form(page, "export_view", rendering.html(page, Output.HTML_EXPORT, "desktop")));
        body.put("_expandable", expandable);
        return body;
    }

    private static Map<String, Object> form(WikiPage page, String representation, String value) {
        return Shape.of("value", value, "representation", representation, "_expandable", Shape.of("content", "/rest/api/content/" + page.id()));
    }

    private Map<String, Object> history(WikiPage page, Expansion expansion) {
        Map<String, Object> history = Shape.of("latest", true, "createdBy", people.byName(page.creator()), "createdDate", WHEN.format(page.created()));
        Map<String, Object> expandable = Shape.of("contributors", "", "previousVersion", "", "nextVersion", "");
        put(history, expandable, expansion.has("lastUpdated"), "lastUpdated", () -> version(page.version()));
        history.put("_links", Shape.of("self", self(page) + "/history"));
        history.put("_expandable", expandable);
        return history;
    }

    private Map<String, Object> version(PageVersion version) {
        return Shape.of("by", people.byName(version.by()), "when", WHEN.format(version.when()), "message", version.message(), "number", version.number(),
                "minorEdit", version.minor(), "hidden", false);
    }

    private Map<String, Object> links(WikiPage page) {
        return Shape.of("webui", Addresses.page(page), "edit", "/pages/editpage.action?pageId=" + page.id(), "collection", "/rest/api/content",
                "self", self(page));
    }

    private String self(WikiPage page) {
        return site.rest("/content/" + page.id());
    }
}
