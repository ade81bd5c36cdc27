package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Space;

/** A space as a client sends it; unknown fields are ignored, known ones of another type are refused, absent ones stay as they are. */
record SpaceInput(ObjectNode json) {
    /** The key of a space to be made. */
    String key() {
        return text(json, "key", null);
    }

    /** The name of a space to be made. */
    String name() {
        return text(json, "name", null);
    }

    /** The description, or the given one. */
    String description(String otherwise) {
        return text(object(object(json, "description"), "plain"), "value", otherwise);
    }

    /** The space with what the client wants changed; its key cannot be. */
    Space applied(Space space) {
        if (!text(json, "key", space.key()).equalsIgnoreCase(space.key())) {
            throw new Refusal(Reason.INVALID, "The key of a space cannot be changed");
        }
        return new Space(space.id(), space.key(), text(json, "name", space.name()), description(space.description()), space.creator(),
                space.created(), homePage(space.homePage()), space.archived());
    }

    private Long homePage(Long otherwise) {
        ObjectNode page = object(json, "homepage");
        if (!page.hasNonNull("id")) {
            return otherwise;
        }
        JsonNode id = page.path("id");
        if (!id.isValueNode()) {
            throw new Refusal(Reason.INVALID, "The id has to be a text or a number");
        }
        return Call.id(id.asText(), "No content found with id: " + id.asText());
    }

    private static ObjectNode object(ObjectNode parent, String field) {
        if (!parent.hasNonNull(field)) {
            return Call.JSON.createObjectNode();
        }
        if (parent.path(field) instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(Reason.INVALID, "The field " + field + " has to be an object");
    }

    private static String text(ObjectNode parent, String field, String otherwise) {
        return parent.hasNonNull(field) ? ContentInput.text(parent.path(field), "The field " + field + " has to be a text") : otherwise;
    }
}
