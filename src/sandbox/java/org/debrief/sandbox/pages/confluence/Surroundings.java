package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.host.Page;

/** What every page stands in: the content, its rendering, the macros to insert, and the product's frame. */
public record Surroundings(Wiki wiki, PageRendering rendering, MacroLibrary macros, BiFunction<Page, HttpServletRequest, String> frame) {
}
