package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;

/** A page as a client sends it; unknown fields are ignored. */
record ContentInput(ObjectNode json) {
    /** The key of the space it is to be made in. */
    String spaceKey() {
        return text(json.path("space").path("key"), "Space is required for content of type page");
    }

    /** A page to be made. */
    PageDraft draft() {
        checkType();
        return new PageDraft(title(), body(null), parent(null), "", false);
    }

    /** A page to be changed; what is absent stays. */
    PageDraft draft(WikiPage page) {
        checkType();
        JsonNode version = json.path("version");
        String title = json.hasNonNull("title") ? title() : page.title();
        return new PageDraft(title, body(page.body()), parent(page.parent()), version.path("message").asText(""), version.path("minorEdit").asBoolean());
    }

    /** The number the new version is to have. */
    int version() {
        JsonNode number = json.path("version").path("number");
        if (!number.canConvertToInt()) {
            throw new Refusal(Reason.INVALID, "Must supply an incremented version when updating Content. No version supplied.");
        }
        return number.intValue();
    }

    private void checkType() {
        String type = text(json.path("type"), "Type is required");
        if (!type.equals("page")) {
            throw new Refusal(Reason.INVALID, "Only content of type page is supported here, not " + type);
        }
    }

    private String title() {
        return text(json.path("title"), "Title is required");
    }

    private String body(String otherwise) {
        JsonNode body = json.path("body");
        if (body.isMissingNode() || body.isNull()) {
            return otherwise == null ? "" : otherwise;
        }
        JsonNode storage = body.path("storage");
        if (!storage.path("representation").asText("storage").equals("storage")) {
            throw new Refusal(Reason.INVALID, "Only the representation storage is supported here");
        }
        return text(storage.path("value"), "Only the representation storage is supported here");
    }

    private Long parent(Long otherwise) {
        JsonNode ancestors = json.path("ancestors");
        if (!ancestors.isArray() || ancestors.isEmpty()) {
            return otherwise;
        }
        JsonNode id = ancestors.get(ancestors.size() - 1).path("id");
        try {
            return Long.valueOf(id.asText());
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.INVALID, "Not a content id: " + id.asText());
        }
    }

    private static String text(JsonNode node, String missing) {
        if (!node.isTextual()) {
            throw new Refusal(Reason.INVALID, missing);
        }
        return node.textValue();
    }
}
