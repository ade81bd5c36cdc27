package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Label;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** {@code /content/{id}/label}: list, add and remove the labels of content. */
record LabelResource(RestSite site) {
    private static final int USUAL = 200;

    void addTo(Routes routes) {
        routes.add("GET", "/content/{id}/label", this::list).add("POST", "/content/{id}/label", this::add);
        routes.add("DELETE", "/content/{id}/label", call -> remove(call, call.text("name")
                .orElseThrow(() -> new Refusal(Reason.INVALID, "The parameter name is required"))));
        routes.add("DELETE", "/content/{id}/label/{name}", call -> remove(call, call.variable("name")));
    }

    private Answer list(Call call) {
        Content content = content(call);
        boolean global = call.text("prefix").map(Label.PREFIX::equals).orElse(true);
        return Answer.ok(site.listing(call).of(global ? site.wiki().labels().of(content) : List.<Label>of(), MetadataJson::label, USUAL,
                USUAL));
    }

    private Answer add(Call call) throws IOException {
        Content content = content(call);
        site.wiki().labels().add(content, names(call.json()));
        return list(call);
    }

    private Answer remove(Call call, String name) {
        site.wiki().labels().remove(content(call), name);
        return Answer.NOTHING;
    }

    /** One label or a list of labels, each with a name and perhaps a prefix. */
    private static List<String> names(JsonNode labels) {
        List<String> names = new ArrayList<>();
        for (JsonNode label : labels.isObject() ? List.of(labels) : labels) {
            if (!label.path("prefix").asText(Label.PREFIX).equals(Label.PREFIX)) {
                throw new Refusal(Reason.INVALID, "Only labels with the prefix global are supported here, not "
                        + label.path("prefix").asText());
            }
            names.add(ContentInput.text(label.path("name"), "A label needs a name"));
        }
        if (names.isEmpty()) {
            throw new Refusal(Reason.INVALID, "A list of labels is expected");
        }
        return names;
    }

    private Content content(Call call) {
        return site.wiki().contentOrRefuse(call.id("id"));
    }
}
