package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;

/** Content as a client sends it; unknown fields are ignored, known ones of another type are refused. */
record ContentInput(ObjectNode json) {
    /** The type of the content. */
    String type() {
        return text(json.path("type"), "Type is required");
    }

    /** The key of the space it is to be made in. */
    String spaceKey() {
        return text(json.path("space").path("key"), "Space is required for content of type page");
    }

    /** The id of the page that a comment is on. */
    long container() {
        return id(json.path("container").path("id"));
    }

    /** The status it is to have, if the client says so. */
    Optional<String> status() {
        return json.hasNonNull("status") ? Optional.of(text(json.path("status"), "The status has to be a text")) : Optional.empty();
    }

    /** A page to be made. */
    PageDraft draft() {
        if (status().filter(status -> !status.equals("current")).isPresent()) {
            throw new Refusal(Reason.INVALID, "Content can only be created with the status current here, not " + status().get());
        }
        return new PageDraft(title(), body(""), parent(null), "", false);
    }

    /** A page to be changed; what is absent stays. */
    PageDraft draft(WikiPage page) {
        JsonNode version = json.path("version");
        String title = json.hasNonNull("title") ? title() : page.title();
        String message = version.hasNonNull("message") ? text(version.path("message"), "The message of a version has to be a text") : "";
        return new PageDraft(title, body(page.body()), parent(page.parent()), message, version.path("minorEdit").asBoolean());
    }

    /** The number the new version is to have. */
    int version() {
        JsonNode number = json.path("version").path("number");
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            throw new Refusal(Reason.INVALID, "Must supply an incremented version when updating Content. No version supplied.");
        }
        return number.intValue();
    }

    /** The storage body, or the given one where there is none. */
    String body(String otherwise) {
        JsonNode body = json.path("body");
        if (body.isMissingNode() || body.isNull()) {
            return otherwise;
        }
        JsonNode storage = body.path("storage");
        if (!storage.path("representation").asText("storage").equals("storage")) {
            throw new Refusal(Reason.INVALID, "Only the representation storage is supported here");
        }
        return text(storage.path("value"), "Only the representation storage is supported here");
    }

    /** The last of the ancestors, or the given one where there are none. */
    Long parent(Long otherwise) {
        JsonNode ancestors = json.path("ancestors");
        if (ancestors.isMissingNode() || ancestors.isNull() || ancestors.isArray() && ancestors.isEmpty()) {
            return otherwise;
        }
        return id(ancestors.path(ancestors.size() - 1).path("id"));
    }

    private String title() {
        return text(json.path("title"), "Title is required");
    }

    private static long id(JsonNode id) {
        try {
            return Long.parseLong(id.asText());
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.INVALID, "Not a content id: " + id.asText());
        }
    }

    static String text(JsonNode node, String missing) {
        if (!node.isTextual()) {
            throw new Refusal(Reason.INVALID, missing);
        }
        return node.textValue();
    }
}
