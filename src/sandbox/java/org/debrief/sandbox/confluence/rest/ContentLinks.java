package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.WikiPage;

/** The addresses of content, for people and for programs. */
record ContentLinks(Site site) {
    /** The id as clients have it; that of a file has the prefix {@code att}. */
    static String id(Content content) {
        return content instanceof AttachedFile ? "att" + content.id() : Long.toString(content.id());
    }

    Map<String, Object> of(Content content) {
        String self = site.rest("/content/" + id(content));
        if (content instanceof WikiPage page) {
            return Shape.of("webui", Addresses.page(page), "edit", "/pages/resumedraft.action?draftId=" + page.id(), "tinyui",
                    Addresses.tiny(page),
                    "collection", "/rest/api/content", "self", self);
        }
        if (content instanceof AttachedFile file) {
            return Shape.of("webui", Addresses.preview(file), "download", Addresses.download(file), "thumbnail",
                    file.isImage() ? Addresses.thumbnail(file) : null, "self", self);
        }
        return Shape.of("webui", Addresses.byId(content.page()) + "&focusedCommentId=" + content.id() + "#comment-" + content.id(), "self",
                self);
    }
}
