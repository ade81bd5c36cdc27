package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.storage.BrokenStorage;

/** The editor of a new or an existing page: storage format, preview, and insertion of macros by a form, with a script or without. */
final class EditorPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    EditorPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return shown(allowed(Editing.open(around.wiki(), request)), FormFault.NONE, Optional.empty(), request);
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Editing editing = allowed(Editing.sent(around.wiki(), request));
        if (Asked.has(request, "choose")) {
            return shown(editing, FormFault.NONE, macro(request).map(macro -> form(macro, MacroFill.EMPTY, editing)), request);
        }
        if (Asked.has(request, "insert")) {
            return insert(editing, request);
        }
        return Asked.has(request, "preview") ? preview(editing, request) : save(editing, request);
    }

    private Screen insert(Editing editing, HttpServletRequest request) {
        Optional<MacroDescription> macro = macro(request);
        if (macro.isEmpty()) {
            return shown(editing, FormFault.above(Parts.message("error", "Choose a macro first.")), Optional.empty(), request);
        }
        MacroFill fill = MacroFill.sent(macro.get(), request);
        MacroInsertion insertion = new MacroInsertion(macro.get(), fill, around.wiki().people());
        return insertion.missing().map(label -> shown(editing, FormFault.above(Parts.message("error", label + " is required.")),
                Optional.of(form(macro.get(), fill, editing)), request))
                .orElseGet(() -> shown(editing.withBody(insertion.into(editing.typed().body())),
                        FormFault.above(Parts.message("success", macro.get().label() + " was inserted.")), Optional.empty(), request));
    }

    private Screen preview(Editing editing, HttpServletRequest request) {
        try {
            String html = around.rendering().preview(editing.typed().body(), editing.space(), editing.page());
            return shown(editing, FormFault.above("<section aria-label=\"Preview\" id=\"preview\"><h2>Preview</h2>"
                    + "<div class=\"wiki-content\">" + html + "</div></section>"), Optional.empty(), request);
        } catch (BrokenStorage e) {
            return shown(editing, FormFault.at("body", e.getMessage()), Optional.empty(), request);
        }
    }

    private Screen save(Editing editing, HttpServletRequest request) {
        int read = Asked.has(request, "overwrite") ? (int) Asked.number(request, "overwrite") : editing.typed().version();
        try {
            WikiPage saved = editing.page() == null ? around.wiki().create(editing.space().key(), editing.draft())
                    : around.wiki().update(editing.page().id(), read + 1, editing.draft());
            new BlueprintCreation(around, request).label(saved);
            return new Screen.Moved(Addresses.page(saved));
        } catch (Refusal refusal) {
            return shown(editing, refusal.reason() == Reason.CONFLICT ? FormFault.above(conflict(editing, request))
                    : FormFault.of(refusal, "title", "body", "message"), Optional.empty(), request);
        }
    }

    /** What the other person saved, beside what stays in the editor; the button belongs to the editor's form. */
    private String conflict(Editing editing, HttpServletRequest request) {
        WikiPage newest = around.wiki().pageOrRefuse(editing.page().id());
        return around.html("conflict", request, Map.of("by", Parts.person(around.wiki().people(), newest.version().by()), "when",
                Parts.time(around.wiki().people(), newest.version().when()), "version", newest.version().number(), "body", newest.body()));
    }

    private Editing allowed(Editing editing) {
        boolean may = editing.page() == null ? around.wiki().may(Right.EDIT, editing.space()) && !editing.space().archived()
                : around.wiki().mayEdit(editing.page());
        if (!may) {
            throw new Refusal(Reason.FORBIDDEN, "You may not edit pages in " + editing.space().name() + ".");
        }
        return editing;
    }

    private MacroForm form(MacroDescription macro, MacroFill fill, Editing editing) {
        return new MacroForm(macro, fill, new MacroChoices(around.wiki()).on(editing.page()));
    }

    private Optional<MacroDescription> macro(HttpServletRequest request) {
        String name = Asked.text(request, "macro");
        return macros(request).stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    private List<MacroDescription> macros(HttpServletRequest request) {
        return around.macros().descriptions(request.getLocale());
    }

    private Screen shown(Editing editing, FormFault fault, Optional<MacroForm> form, HttpServletRequest request) {
        return new Screen.Shown(new EditorForm(around, editing, new MacroBrowser(macros(request), form)).page(fault, request));
    }
}
