package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.host.Page;

/** The editor of a new or an existing page: storage format in a text area, preview, and insertion of macros by a form. */
final class EditorPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    EditorPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return shown(allowed(Editing.open(around.wiki(), request)), "", Optional.empty(), request);
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Editing editing = allowed(Editing.sent(around.wiki(), request));
        if (Asked.has(request, "choose")) {
            return shown(editing, "", macro(request), request);
        }
        if (Asked.has(request, "insert")) {
            return insert(editing, request);
        }
        return Asked.has(request, "preview") ? preview(editing, request) : save(editing, request);
    }

    private Screen insert(Editing editing, HttpServletRequest request) {
        Optional<MacroDescription> macro = macro(request);
        if (macro.isEmpty()) {
            return shown(editing, Parts.message("error", "Choose a macro first."), macro, request);
        }
        MacroInsertion insertion = new MacroInsertion(macro.get(), request);
        return insertion.missing().map(label -> shown(editing, Parts.message("error", label + " is required."), macro, request))
                .orElseGet(() -> shown(editing.withBody(insertion.into(editing.typed().body())),
                        Parts.message("success", macro.get().label() + " was inserted."), Optional.empty(), request));
    }

    private Screen preview(Editing editing, HttpServletRequest request) {
        try {
            String html = around.rendering().preview(editing.typed().body(), editing.space(), editing.page());
            return shown(editing, "<section aria-label=\"Preview\" id=\"preview\"><h2>Preview</h2><div class=\"wiki-content\">" + html + "</div></section>",
                    Optional.empty(), request);
        } catch (BrokenStorage e) {
            return shown(editing, Parts.message("error", e.getMessage()), Optional.empty(), request);
        }
    }

    private Screen save(Editing editing, HttpServletRequest request) {
        try {
            WikiPage saved = editing.page() == null ? around.wiki().create(editing.space().key(), editing.draft())
                    : around.wiki().update(editing.page().id(), editing.typed().version() + 1, editing.draft());
            return new Screen.Moved(Addresses.page(saved));
        } catch (Refusal refusal) {
            return shown(editing, Parts.message("error", refusal.reason() == Reason.CONFLICT
                    ? "Somebody else has saved this page since you opened it. Copy your text, open the editor again and bring both together."
                    : refusal.getMessage()), Optional.empty(), request);
        }
    }

    private Editing allowed(Editing editing) {
        if (!around.wiki().may(Right.EDIT, editing.space())) {
            throw new Refusal(Reason.FORBIDDEN, "You may not edit pages in " + editing.space().name() + ".");
        }
        return editing;
    }

    private Optional<MacroDescription> macro(HttpServletRequest request) {
        String name = Asked.text(request, "macro");
        return around.macros().descriptions(request.getLocale()).stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    private Screen shown(Editing editing, String noticeHtml, Optional<MacroDescription> macro, HttpServletRequest request) {
        MacroBrowser browser = new MacroBrowser(around.macros().descriptions(request.getLocale()), macro);
        String body = new EditorForm(editing, browser).html(noticeHtml, request);
        String title = editing.page() == null ? "Create page" : "Edit " + editing.page().title();
        Set<String> contexts = Asked.has(request, "preview") ? Set.of("editor", "preview", "viewcontent") : Set.of("editor");
        return new Screen.Shown(new Page(title, body, Map.of("decorator", "main", "ajs-space-key", editing.space().key()), contexts, Set.of()));
    }
}
