package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;

/** {@code /content/{id}/child/attachment}: list, attach, describe, replace and remove the files of a page. */
record AttachmentResource(RestSite site) {
    private static final String ALL = "/content/{id}/child/attachment";
    private static final int USUAL = 50;

    void addTo(Routes routes) {
        routes.add("GET", ALL, this::list).add("POST", ALL, this::attach);
        routes.add("GET", ALL + "/{file}", call -> Answer.ok(site.content().whole(file(call), call.expansion("version,container"))));
        routes.add("PUT", ALL + "/{file}", this::describe).add("DELETE", ALL + "/{file}", this::remove);
        routes.add("POST", ALL + "/{file}/data", this::replace);
    }

    private Answer list(Call call) {
        WikiPage page = page(call);
        String name = call.text("filename").orElse("");
        String type = call.text("mediaType").orElse("");
        List<AttachedFile> files = site.wiki().files().on(page).stream().filter(file -> name.isEmpty() || file.title().equals(name))
                .filter(file -> type.isEmpty() || file.kind().mediaType().equals(type)).toList();
        Expansion expansion = call.expansion("");
        return Answer.ok(site.listing(call).of(files, file -> site.content().content(file, expansion), USUAL, 200));
    }

    /** Several files at once; when one is refused, those before it are there, as in the product, where each is saved by itself. */
    private Answer attach(Call call) throws IOException {
        WikiPage page = page(call);
        List<Map<String, Object>> made = new ArrayList<>();
        try (Uploads uploads = Uploads.of(call.request())) {
            Expansion expansion = call.expansion("version,container");
            for (int i = 0; i < uploads.size(); i++) {
                made.add(site.content().content(site.wiki().files().attach(page, uploads.get(i)), expansion));
            }
        }
        return Answer.ok(Shape.of("results", made, "size", made.size(), "_links",
                site.site().links(site.site().rest("/content/" + page.id() + "/child/attachment"))));
    }

    private Answer replace(Call call) throws IOException {
        AttachedFile file = file(call);
        try (Uploads uploads = Uploads.of(call.request())) {
            return Answer.ok(site.content().whole(site.wiki().files().replace(file, uploads.get(0)), call.expansion("version,container")));
        }
    }

    private Answer describe(Call call) throws IOException {
        AttachedFile file = file(call);
        ObjectNode json = call.object();
        int version = new ContentInput(json).version();
        if (version != file.version().number() && version != file.version().number() + 1) {
            throw new Refusal(Reason.CONFLICT, "Version must be the current one on update of an attachment. Current version is: "
                    + file.version().number());
        }
        JsonNode container = json.path("container").path("id");
        if (!container.isMissingNode() && !container.asText().equals(Long.toString(file.page().id()))) {
            throw new Refusal(Reason.INVALID, "Moving an attachment to other content is not supported here");
        }
        AttachedFile saved = site.wiki().files().describe(file, text(json.path("title"), file.title()),
                text(json.path("metadata").path("mediaType"), file.kind().mediaType()),
                text(json.path("metadata").path("comment"), file.version().message()));
        return Answer.ok(site.content().whole(saved, call.expansion("version,container")));
    }

    private Answer remove(Call call) {
        site.wiki().files().remove(file(call));
        return Answer.NOTHING;
    }

    private WikiPage page(Call call) {
        return site.wiki().pageOrRefuse(call.id("id"));
    }

    private AttachedFile file(Call call) {
        WikiPage page = page(call);
        return site.wiki().files().byId(call.id("file")).filter(file -> file.page().id() == page.id())
                .orElseThrow(() -> Refusal.missing("No attachment found with id: " + call.variable("file")));
    }

    private static String text(JsonNode node, String otherwise) {
        return node.isMissingNode() || node.isNull() ? otherwise : ContentInput.text(node, "A text is expected, not " + node.getNodeType());
    }
}
