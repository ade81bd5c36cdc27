package org.debrief.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Attachments;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * The files at issues: adding, describing and deleting them; their content has addresses outside of REST.
 */
record AttachmentResource(RestSite site) {
    void addTo(Routes routes) {
        routes.upload("issue/*/attachments", this::add);
        routes.add("GET", "attachment/meta", call -> Reply.ok(Json.of("enabled", true).with("uploadLimit", Attachments.LARGEST)));
        routes.add("GET", "attachment/*", call -> Reply.ok(new AttachmentJson(site).attachment(visible(call))));
        routes.add("DELETE", "attachment/*", this::delete);
    }

    /** All files or none. */
    private Reply add(Call call) {
        Upload upload = new Upload(call.request());
        upload.checkToken();
        StoredIssue issue = site.issue(call.variable(1), call.reader(), Permission.CREATE_ATTACHMENTS,
                "You do not have permission to create attachments for this issue.");
        List<StoredAttachment> added = new ArrayList<>();
        site.model().inTransaction(() ->
                upload.files().forEach(file -> added.add(upload.attach(file, site.model().attachments(), issue.id(), call.author()))));
        return Reply.ok(new AttachmentJson(site).all(added));
    }

    private Reply delete(Call call) {
        StoredAttachment attachment = visible(call);
        StoredIssue issue = site.model().issues().byId(attachment.issue()).orElseThrow();
        if (!site.model().permissions().allows(Deed.DELETE_ATTACHMENT, issue, attachment.author(), call.reader())) {
            throw RestFault.of(call.reader() == null ? 401 : 403, "You do not have permission to delete attachment with id: " + attachment.id());
        }
        site.model().attachments().delete(attachment, call.author());
        return Reply.done();
    }

    private StoredAttachment visible(Call call) {
        return Optional.of(call.variable(1)).filter(id -> id.matches("[0-9]{1,18}")).flatMap(id -> site.model().attachments().byId(Long.parseLong(id)))
                .filter(found -> site.model().issues().byId(found.issue())
                        .filter(issue -> site.allows(Permission.BROWSE_PROJECTS, issue, call.reader())).isPresent())
                .orElseThrow(() -> RestFault.of(404, "The attachment with id '" + call.variable(1) + "' does not exist"));
    }
}
