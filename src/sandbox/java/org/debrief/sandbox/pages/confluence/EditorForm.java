package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.host.Page;

/**
 * The editor as a page: title, place, storage format beside its preview, macros and files to insert, and the buttons, in one form so that
 * nothing typed is lost.
 */
record EditorForm(Surroundings around, Editing editing, MacroBrowser browser) {
    /** The page, with what is wrong with it. */
    Page page(FormFault fault, HttpServletRequest request) {
        Editing.Typed typed = editing.typed();
        String title = editing.page() == null ? "Create page" : "Edit " + editing.page().title();
        Map<String, Object> values = new HashMap<>(Map.of("heading", editing.page() == null ? "Create page in " + editing.space().name()
                : "Edit page", "fault", fault,
                "action", editing.address(), "typed", new Fields(typed.title(), typed.body(), typed.message(), typed.minor(),
                typed.version()), "placesHtml",
                places(), "back", back(), "browserHtml", browser.html(), "spaceKey", editing.space().key(), "pageId", editing.page() == null
                ? "" : editing.page().id()));
        values.put("macros", browser.macros().stream().map(macro -> new Offer(macro.name(), macro.label(), macro.description())).toList());
        values.put("files", files(request));
        values.put("blueprint", Asked.text(request, "blueprintKey"));
        String body = around.html("editor", request, values);
        Set<String> contexts = Asked.has(request, "preview") ? Set.of("editor", "preview", "viewcontent") : Set.of("editor");
        Map<String, String> meta = new HashMap<>(Map.of("decorator", "main", "ajs-space-key", editing.space().key()));
        if (editing.page() != null) {
            meta.put("ajs-page-id", Long.toString(editing.page().id()));
        }
        return new Page(title, body, meta, contexts, Set.of());
    }

    private String places() {
        return new Places(around.wiki().outline(editing.space())).optionsHtml(editing.parent(), editing.page() == null ? 0
                : editing.page().id());
    }

    private String back() {
        return editing.page() == null ? Addresses.space(editing.space()) : Addresses.page(editing.page());
    }

    private List<FileOffer> files(HttpServletRequest request) {
        return editing.page() == null ? List.of() : around.wiki().files().on(editing.page()).stream().map(file -> offer(file, request))
                .toList();
    }

    private static FileOffer offer(AttachedFile file, HttpServletRequest request) {
        return new FileOffer(file.title(), file.isImage(), file.isImage() ? request.getContextPath() + Addresses.thumbnail(file) : "");
    }

    /** What has been typed. */
    public record Fields(String title, String body, String message, boolean minor, int version) {
    }

    /** A macro to insert. */
    public record Offer(String name, String label, String description) {
    }

    /** A file to insert. */
    public record FileOffer(String name, boolean image, String thumbnail) {
    }
}
