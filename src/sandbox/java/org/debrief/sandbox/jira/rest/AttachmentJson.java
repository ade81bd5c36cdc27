package org.debrief.sandbox.jira.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.debrief.sandbox.jira.model.StoredAttachment;

/**
 * Attachments as JSON.
 */
record AttachmentJson(RestSite site) {
    List<Json> all(List<StoredAttachment> attachments) {
        return attachments.stream().map(this::attachment).toList();
    }

    Json attachment(StoredAttachment attachment) {
        String name = URLEncoder.encode(attachment.file().name(), StandardCharsets.UTF_8);
        String mimeType = attachment.file().mimeType();
        String thumbnail = attachment.hasThumbnail() ? site.baseUrl().get() + "/secure/thumbnail/" + attachment.id() + "/_thumb_" + attachment.id() + ".png"
                : null;
        return Json.of("self", site.self("attachment/" + attachment.id())).with("id", String.valueOf(attachment.id()))
                .with("filename", attachment.file().name()).withKnown("author", new SiteJson(site).user(attachment.author()))
                .with("created", RestSite.moment(attachment.created())).with("size", attachment.size()).with("mimeType", mimeType)
                .with("content", site.baseUrl().get() + "/secure/attachment/" + attachment.id() + "/" + name).withKnown("thumbnail", thumbnail);
    }
}
