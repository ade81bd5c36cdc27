package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** A space: its name, what it is for, and the tree of its pages. */
record SpaceView(Surroundings around) {
    /** The page of a space. */
    Page page(Space space, HttpServletRequest request) {
        List<WikiPage> pages = around.wiki().pagesIn(space);
        String body = Parts.header("<h1>" + Html.text(space.name()) + "</h1>", actions(space, request))
                + (space.archived() ? Parts.message("warning",
                "This space is archived: its pages can be read and are not found by searches.") : "")
                + "<p>" + Html.text(space.description()) + "</p>" + home(space) + "<h2>Pages</h2>" + tree(pages, null, request);
        return new Page(space.name(), body, Map.of("decorator", "main", "ajs-space-key", space.key()), Set.of("viewcontent"), Set.of());
    }

    private String home(Space space) {
        return Optional.ofNullable(space.homePage()).flatMap(around.wiki()::page)
                .map(home -> "<div id=\"main-content\" class=\"wiki-content\">" + around.rendering().html(home, Output.DISPLAY, "desktop")
                + "</div>").orElse("");
    }

    private String actions(Space space, HttpServletRequest request) {
        String create = around.wiki().may(Right.EDIT, space) && !space.archived()
                ? Parts.button(request, "/pages/createpage.action?spaceKey=" + space.key(), "Create") : "";
        String rights = around.wiki().may(Right.ADMINISTER, space)
                ? Parts.button(request, "/spaces/spacepermissions.action?key=" + space.key(), "Permissions") : "";
        return create + rights;
    }

    private String tree(List<WikiPage> pages, Long parent, HttpServletRequest request) {
        StringBuilder list = new StringBuilder();
        for (WikiPage page : pages) {
            if (Objects.equals(page.parent(), parent)) {
                list.append("<li>").append(Parts.link(request, Addresses.page(page), page.title())).append(tree(pages, page.id(), request))
                        .append("</li>");
            }
        }
        return list.isEmpty() ? "" : "<ul class=\"page-tree\">" + list + "</ul>";
    }
}
