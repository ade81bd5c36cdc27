package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/**
 * A page as an export hands it on: the HTML that becomes a PDF, Word or HTML file or a mail, rendered for that output,
 * with no stylesheet or script. No file is made of it here.
 */
final class ExportPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final Output output;

    ExportPage(Surroundings around, Output output) {
        super(around);
        this.output = output;
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        String document = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>" + Html.text(page.title())
                + "</title></head><body><h1>"
                + Html.text(page.title()) + "</h1>" + around.rendering().html(page, output, "desktop") + "</body></html>\n";
        return new Screen.Shown(new Page(page.title(), document, Map.of("decorator", "none"), Set.of(), Set.of()));
    }
}
