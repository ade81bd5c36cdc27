package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;

/** {@code /longtask}: work in the background. Nothing here takes long: a task is done when its address is handed out. */
record LongTaskResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "/longtask", call -> Answer.ok(site.listing(call).of(List.of(), task -> task)));
        routes.add("GET", "/longtask/{id}", call -> Answer.ok(Shape.of("id", call.variable("id"), "name",
                Shape.of("key", "longtask.done", "args", List.of()),
                "elapsedTime", 0, "percentageComplete", 100, "successful", true, "messages", List.of())));
    }

    /** What a call answers that started such a task. */
    static Map<String, Object> finished(String id) {
        return Shape.of("id", id, "links", Shape.of("status", "/rest/api/longtask/" + id));
    }
}
