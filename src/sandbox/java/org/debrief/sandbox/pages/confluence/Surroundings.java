package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.blueprint.Blueprints;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.pages.PageTemplates;

/** What every page stands in: the content, its rendering, what a plugin offers to insert and to create, and the product's frame. */
public record Surroundings(Wiki wiki, PageRendering rendering, Offers offers, BiFunction<Page, HttpServletRequest, String> frame) {
    private static final PageTemplates TEMPLATES = new PageTemplates("confluence");

    /** What a page can be made of. */
    public record Offers(MacroLibrary macros, Blueprints blueprints) {
    }

    /** The macros to insert. */
    MacroLibrary macros() {
        return offers.macros();
    }

    /** The markup of a template; it knows the context path as {@code $base} and the session's token as {@code $token}. */
    String html(String template, HttpServletRequest request, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("base", request.getContextPath());
        all.put("token", Xsrf.token(request));
        return TEMPLATES.html(template, all);
    }
}
