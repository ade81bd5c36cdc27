package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import java.util.function.Supplier;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.rest.Shape.Part;
import org.debrief.sandbox.host.CurrentUser;

/** The bodies of content: as stored, and as the reader sees it. */
record BodyJson(RestSite site) {
    Map<String, Object> body(Content content, Expansion expansion) {
        Map<String, Object> body = Shape.of();
        put(body, expansion, "storage", content, () -> storage(content));
        put(body, expansion, "view", content, () -> rendered(content, Output.DISPLAY));
        put(body, expansion, "export_view", content, () -> rendered(content, Output.HTML_EXPORT));
        put(body, expansion, "styled_view", content, () -> styled(content));
        put(body, expansion, "anonymous_export_view", content, () -> anonymous(content));
        return Shape.closed(body, null);
    }

    private static void put(Map<String, Object> body, Expansion expansion, String name, Content content, Supplier<String> value) {
        Shape.expand(body, expansion, new Part(name, "", () -> Shape.of("value", value.get(), "representation", name,
                "_expandable", Shape.of("content", "/rest/api/content/" + ContentLinks.id(content)))));
    }

    private static String storage(Content content) {
        return content instanceof WikiPage page ? page.body() : content instanceof PageComment comment ? comment.body() : "";
    }

    private String rendered(Content content, Output output) {
        if (content instanceof PageComment comment) {
            return site.rendering().comment(comment, output);
        }
        return content instanceof WikiPage page ? site.rendering().html(page, output, "desktop") : "";
    }

    private String styled(Content content) {
        return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"></head><body class=\"wiki-content\">" + rendered(content, Output.DISPLAY)
                + "</body></html>";
    }

    private String anonymous(Content content) {
        try (CurrentUser.Scope scope = CurrentUser.as(null)) {
            return rendered(content, Output.HTML_EXPORT);
        }
    }
}
