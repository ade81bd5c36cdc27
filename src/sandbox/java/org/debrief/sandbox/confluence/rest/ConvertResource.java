package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.storage.BrokenStorage;

/** {@code /contentbody/convert/{to}}: a body in the storage format as its reader would see it. */
record ConvertResource(RestSite site) {
    private static final Map<String, Output> TO = Map.of("view", Output.DISPLAY, "export_view", Output.HTML_EXPORT, "styled_view",
            Output.DISPLAY);

    void addTo(Routes routes) {
        routes.add("POST", "/contentbody/convert/{to}", this::convert);
    }

    private Answer convert(Call call) throws IOException {
        String to = call.variable("to");
        ObjectNode json = call.object();
        String from = ContentInput.text(json.path("representation"), "The representation is required");
        if (!from.equals("storage") || !TO.containsKey(to)) {
            throw new Refusal(Reason.INVALID, "Cannot convert from " + from + " to " + to
                    + ": only storage to view, export_view or styled_view");
        }
        String html = html(call, ContentInput.text(json.path("value"), "The value is required"), TO.get(to));
        String value = to.equals("styled_view") ? "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"></head><body class=\"wiki-content\">"
                + html + "</body></html>" : html;
        return Answer.ok(Shape.of("value", value, "representation", to, "_expandable", Shape.of("webresource", "", "content", ""),
                "_links", Shape.of("base", site.site().base())));
    }

    private String html(Call call, String storage, Output output) {
        WikiPage page = call.text("pageIdContext").map(id -> site.wiki().pageOrRefuse(Call.id(id, "No content found with id: " + id)))
                .orElse(null);
        Space space = page != null ? page.space() : call.text("spaceKeyContext").map(site.wiki()::spaceOrRefuse).orElse(null);
        try {
            return site.rendering().converted(storage, space, page, output);
        } catch (BrokenStorage e) {
            throw new Refusal(Reason.INVALID, e.getMessage());
        }
    }
}
