package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** Content as JSON, with what the client wants expanded; the rest is named under {@code _expandable}. */
record ContentJson(RestSite site) {
    static final Expansion NOTHING = new Expansion(Set.of());

    /** Content as the whole answer. */
    Map<String, Object> whole(Content content, Expansion expansion) {
        Map<String, Object> json = content(content, expansion);
        Map<String, Object> links = new ContentLinks(site.site()).of(content);
        links.putAll(site.site().links(site.site().rest("/content/" + ContentLinks.id(content))));
        return Shape.closed(json, links);
    }

    /** Content inside an answer. */
    Map<String, Object> content(Content content, Expansion expansion) {
        Map<String, Object> json = Shape.of("id", ContentLinks.id(content), "type", type(content), "status",
                content instanceof WikiPage page
                ? page.status().value() : "current", "title", content.title());
        String here = "/rest/api/content/" + ContentLinks.id(content);
        WikiPage page = content.page();
        put(json, expansion, "space", "/rest/api/space/" + page.space().key(),
                () -> site.spaces().space(page.space(), expansion.below("space")));
        put(json, expansion, "history", here + "/history", () -> new HistoryJson(site).history(content, expansion.below("history")));
        put(json, expansion, "version", "", () -> new HistoryJson(site).version(content, content.version(), expansion.below("version")));
        put(json, expansion, "ancestors", "", () -> ancestors(content));
        put(json, expansion, "container", container(content), () -> containerJson(content, expansion.below("container")));
        put(json, expansion, "operations", "", () -> new OperationsJson(site.wiki()).of(content));
        put(json, expansion, "children", here + "/child", () -> new ChildrenJson(site).children(content, expansion.below("children")));
        put(json, expansion, "descendants", here + "/descendant", () -> new ChildrenJson(site)
                .descendants(content, expansion.below("descendants")));
        put(json, expansion, "restrictions", here + "/restriction/byOperation",
                () -> new RestrictionJson(site).byOperation(page, expansion.below("restrictions")));
        put(json, expansion, "body", "", () -> new BodyJson(site).body(content, expansion.below("body")));
        metadata(json, content, expansion);
        json.put("extensions", extensions(content));
        return Shape.closed(json, new ContentLinks(site.site()).of(content));
    }

    static String type(Content content) {
        return content instanceof WikiPage ? "page" : content instanceof AttachedFile ? "attachment" : "comment";
    }

    private static void put(Map<String, Object> json, Expansion expansion, String name, String address, Supplier<?> value) {
        Shape.expand(json, expansion, new Part(name, address, value));
    }

    /** What a file is is always there; the rest of the metadata on request. */
    private void metadata(Map<String, Object> json, Content content, Expansion expansion) {
        Expansion wanted = content instanceof AttachedFile && !expansion.has("metadata") ? new Expansion(Set.of("metadata")) : expansion;
        put(json, wanted, "metadata", "", () -> new MetadataJson(site).of(content, wanted.below("metadata")));
    }

    private List<?> ancestors(Content content) {
        return content instanceof WikiPage page ? site.wiki().pages().ancestors(page).stream().map(above -> content(above, NOTHING))
                .toList() : List.of();
    }

    private static String container(Content content) {
        return content instanceof WikiPage page ? "/rest/api/space/" + page.space().key() : "/rest/api/content/" + content.page().id();
    }

    private Object containerJson(Content content, Expansion expansion) {
        return content instanceof WikiPage page ? site.spaces().space(page.space(), expansion) : content(content.page(), expansion);
    }

    private static Map<String, Object> extensions(Content content) {
        if (content instanceof AttachedFile file) {
            return Shape.of("mediaType", file.kind().mediaType(), "fileSize", file.kind().size(), "comment", file.version().message());
        }
        return content instanceof PageComment ? Shape.of("location", "footer", "_expandable",
                Shape.of("inlineProperties", "", "resolution", ""))
                : Shape.of("position", "none");
    }
}
