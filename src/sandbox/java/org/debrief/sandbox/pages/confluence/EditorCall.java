package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.MacroSpan;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.pages.Html;

/**
 * What the editor's script asks for: {@code /editor/preview} renders a body, {@code /editor/macro-form} makes the form of a macro, of the
 * one at the cursor when
 * there is a position, {@code /editor/macro-storage} writes a filled form as storage format and {@code /editor/macro-preview} renders it.
 * A refusal is plain text.
 */
final class EditorCall extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;

    EditorCall(Surroundings around) {
        this.around = around;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!Xsrf.valid(request)) {
                throw new Refusal(Reason.FORBIDDEN, "Your session has changed. Keep your text, reload the page and try again.");
            }
            write(response, 200, "text/html", answer(String.valueOf(request.getPathInfo()), request));
        } catch (Refusal refusal) {
            write(response, refusal.reason().status(), "text/plain", refusal.getMessage());
        }
    }

    private String answer(String call, HttpServletRequest request) {
        Space space = space(request);
        return switch (call) {
            case "/preview" -> document(Asked.text(request, "body").replace("\r\n", "\n"), space, request);
            case "/macro-form" -> form(request);
            case "/macro-storage" -> insertion(request).storage();
            case "/macro-preview" -> document(insertion(request).storage(), space, request);
            default -> throw new Refusal(Reason.NOT_FOUND, "There is no such call.");
        };
    }

    private Space space(HttpServletRequest request) {
        Space space = page(request).map(WikiPage::space).orElseGet(() -> around.wiki().spaceOrRefuse(Asked.text(request, "spaceKey")));
        if (!around.wiki().may(Right.EDIT, space)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not edit pages in " + space.name() + ".");
        }
        return space;
    }

    private Optional<WikiPage> page(HttpServletRequest request) {
        return Asked.text(request, "pageId").isEmpty() ? Optional.empty() : Optional.of(around.wiki()
                .pageOrRefuse(Asked.number(request, "pageId")));
    }

    /** A whole document for a frame of its own, with the styles that the macros want. */
    private String document(String body, Space space, HttpServletRequest request) {
        try {
            String html = around.rendering().preview(body, space, page(request).orElse(null));
            return around.frame().apply(new Page("Preview", "<div class=\"wiki-content\">" + html + "</div>",
                    Map.of("decorator", "printable"),
                    Set.of("editor", "preview", "viewcontent"), Set.of()), request);
        } catch (BrokenStorage e) {
            throw new Refusal(Reason.INVALID, e.getMessage());
        }
    }

    private String form(HttpServletRequest request) {
        String body = Asked.text(request, "body").replace("\r\n", "\n");
        if (Asked.text(request, "position").isEmpty()) {
            return form(macro(Asked.text(request, "macro"), request), MacroFill.EMPTY, "", request);
        }
        MacroSpan span = MacroSpan.at(body, (int) Asked.number(request, "position"))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no macro at the cursor."));
        String storage = span.in(body);
        MacroFill fill = MacroFill.of(storage).orElseThrow(() -> new Refusal(Reason.INVALID,
                "The macro at the cursor is not well-formed."));
        String name = storage.replaceFirst("(?s)^<[^>]*?ac:name=[\"']([^\"']*)[\"'].*$", "$1");
        return form(macro(name, request), fill, " data-start=\"" + span.start() + "\" data-end=\"" + span.end() + "\"", request)
                + "<input type=\"hidden\" name=\"original\" value=\"" + Html.text(storage) + "\">";
    }

    private String form(MacroDescription macro, MacroFill fill, String place, HttpServletRequest request) {
        MacroForm form = new MacroForm(macro, fill, new MacroChoices(around.wiki()).on(page(request).orElse(null)));
        return "<div class=\"macro-fields\" data-label=\"" + Html.text(macro.label()) + "\"" + place
                + "><input type=\"hidden\" name=\"macro\" value=\"" + Html.text(macro.name())
                + "\">" + form.html() + "</div>";
    }

    private MacroInsertion insertion(HttpServletRequest request) {
        MacroDescription macro = macro(Asked.text(request, "macro"), request);
        MacroInsertion insertion = new MacroInsertion(macro, MacroFill.sent(macro, request), around.wiki().people());
        insertion.missing().ifPresent(label -> {
            throw new Refusal(Reason.INVALID, label + " is required.");
        });
        return insertion;
    }

    private MacroDescription macro(String name, HttpServletRequest request) {
        return around.macros().descriptions(request.getLocale()).stream().filter(macro -> macro.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no form for a macro with the name " + name + "."));
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
