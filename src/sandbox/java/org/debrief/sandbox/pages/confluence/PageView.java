package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** One page as it is read: where it stands, its title, who changed it last, and its rendered body. */
record PageView(Surroundings around) {
    /** The page in the product's frame, or in the one for printing when the request asks for it. */
    Page page(WikiPage page, HttpServletRequest request) {
        boolean printable = Asked.text(request, "decorator").equals("printable");
        String device = Asked.text(request, "device").equals("mobile") ? "mobile" : "desktop";
        String content = "<div id=\"main-content\" class=\"wiki-content\">" + around.rendering().html(page, Output.DISPLAY, device) + "</div>";
        String actions = printable ? "" : actions(page, request);
        String body = (printable ? "" : Parts.breadcrumbs(trail(page, request)))
                + Parts.header("<h1 id=\"title-text\">" + Html.text(page.title()) + "</h1>", actions) + metadata(page, request) + content;
        return new Page(page.title() + " - " + page.space().name(), body, meta(page, printable), Set.of("page", "viewcontent"), Set.of());
    }

    private static Map<String, String> meta(WikiPage page, boolean printable) {
        return Map.of("decorator", printable ? "printable" : "main", "ajs-page-id", Long.toString(page.id()), "ajs-space-key", page.space().key(),
                "ajs-page-title", page.title());
    }

    private List<String> trail(WikiPage page, HttpServletRequest request) {
        List<String> links = new ArrayList<>();
        links.add(Parts.link(request, Addresses.space(page.space()), page.space().name()));
        around.wiki().pages().ancestors(page).forEach(above -> links.add(Parts.link(request, Addresses.page(above), above.title())));
        return links;
    }

    private String actions(WikiPage page, HttpServletRequest request) {
        StringBuilder actions = new StringBuilder();
        if (around.wiki().may(Right.EDIT, page.space())) {
            actions.append(Parts.button(request, "/pages/editpage.action?pageId=" + page.id(), "Edit"))
                    .append(Parts.button(request, "/pages/createpage.action?spaceKey=" + page.space().key() + "&parentId=" + page.id(), "Create"))
                    .append(Parts.button(request, "/pages/removepage.action?pageId=" + page.id(), "Delete"));
        }
        return actions.append(Parts.button(request, "/pages/viewpreviousversions.action?pageId=" + page.id(), "History"))
                .append(Parts.button(request, "/pages/viewpage.action?decorator=printable&pageId=" + page.id(), "Print")).toString();
    }

    private String metadata(WikiPage page, HttpServletRequest request) {
        String created = "Created by " + Parts.person(around.wiki().people(), page.creator());
        String modified = page.version().number() == 1 ? " on " + Parts.time(around.wiki().people(), page.created())
                : ", last modified by " + Parts.person(around.wiki().people(), page.version().by()) + " on "
                        + Parts.time(around.wiki().people(), page.version().when()) + ", version " + page.version().number();
        return "<p class=\"page-metadata\">" + Html.text(created + modified) + "</p>";
    }
}
