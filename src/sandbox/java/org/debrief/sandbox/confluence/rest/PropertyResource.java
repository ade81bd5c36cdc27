package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;
import org.debrief.sandbox.confluence.model.PropertyOwner;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.StoredProperty;

/** {@code /content/{id}/property} and {@code /space/{key}/property}: the JSON values that programs keep. */
record PropertyResource(RestSite site) {
    private static final int USUAL = 10;

    void addTo(Routes routes) {
        addTo(routes, "/content/{id}/property", call -> new PropertyOwner.OfContent(site.wiki().contentOrRefuse(call.id("id"))));
        addTo(routes, "/space/{key}/property", call -> new PropertyOwner.OfSpace(site.wiki().spaceOrRefuse(call.variable("key"))));
    }

    private void addTo(Routes routes, String path, Function<Call, PropertyOwner> owner) {
        routes.add("GET", path, call -> list(call, owner.apply(call)));
        routes.add("POST", path, call -> add(call, owner.apply(call), null));
        routes.add("GET", path + "/{property}", call -> read(call, owner.apply(call)));
        routes.add("POST", path + "/{property}", call -> add(call, owner.apply(call), call.variable("property")));
        routes.add("PUT", path + "/{property}", call -> put(call, owner.apply(call)));
        routes.add("DELETE", path + "/{property}", call -> remove(call, owner.apply(call)));
    }

    private Answer list(Call call, PropertyOwner owner) {
        Expansion expansion = call.expansion("version");
        return Answer.ok(site.listing(call).of(site.wiki().properties().of(owner),
                property -> new PropertyJson(site).of(owner, property, expansion), USUAL, 100));
    }

    private Answer read(Call call, PropertyOwner owner) {
        return answer(call, owner, site.wiki().properties().of(owner, call.variable("property"))
                .orElseThrow(() -> Refusal.missing("No property found with key: " + call.variable("property"))));
    }

    /** A key in the address goes before the one in the body. */
    private Answer add(Call call, PropertyOwner owner, String key) throws IOException {
        ObjectNode json = call.object();
        return answer(call, owner, site.wiki().properties().add(owner, key == null ? key(json) : key, value(json)));
    }

    private Answer put(Call call, PropertyOwner owner) throws IOException {
        ObjectNode json = call.object();
        return answer(call, owner, site.wiki().properties().put(owner, call.variable("property"), value(json),
                new ContentInput(json).version()));
    }

    private Answer remove(Call call, PropertyOwner owner) {
        site.wiki().properties().remove(owner, call.variable("property"));
        return Answer.NOTHING;
    }

    private Answer answer(Call call, PropertyOwner owner, StoredProperty property) {
        return Answer.ok(new PropertyJson(site).of(owner, property, call.expansion("content,space,version")));
    }

    private static String key(ObjectNode json) {
        return ContentInput.text(json.path("key"), "A property needs a key");
    }

    private static String value(ObjectNode json) {
        if (!json.has("value")) {
            throw new Refusal(Reason.INVALID, "A property needs a value");
        }
        return json.path("value").toString();
    }
}
