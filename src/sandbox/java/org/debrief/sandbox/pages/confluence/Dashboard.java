package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** The first page: the spaces the reader may see and what changed last in them. */
final class Dashboard extends PageServlet {
    private static final long serialVersionUID = 1L;

    Dashboard(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        boolean admin = around.wiki().rights().isAdministrator(CurrentUser.name());
        String actions = admin ? Parts.button(request, "/spaces/createspace.action", "Create space") : "";
        return new Screen.Shown(Page.of("Dashboard", Parts.header("<h1>Dashboard</h1>", actions)
                + "<h2>Spaces</h2>" + spaces(around.wiki().spaces(), request)
                + "<h2>Recently updated</h2>" + recent(around.wiki().recent(10), request)));
    }

    private static String spaces(List<Space> spaces, HttpServletRequest request) {
        if (spaces.isEmpty()) {
            return "<p class=\"empty\">There is no space you may see" + (CurrentUser.name() == null ? ". Log in to see more.</p>"
                    : ".</p>");
        }
        return "<table class=\"aui listing\"><thead><tr><th>Space</th><th>Key</th><th>Description</th></tr></thead><tbody>"
                + spaces.stream().map(space -> "<tr><td>" + Parts.link(request, Addresses.space(space), space.name()) + archived(space)
                + "</td><td>"
                        + Html.text(space.key()) + "</td><td>" + Html.text(space.description())
                        + "</td></tr>").collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String archived(Space space) {
        return space.archived() ? " <span class=\"aui-lozenge aui-lozenge-subtle\">Archived</span>" : "";
    }

    private String recent(List<WikiPage> pages, HttpServletRequest request) {
        return pages.isEmpty() ? "<p class=\"empty\">Nothing yet.</p>" : pages.stream()
                .map(page -> "<li>" + Parts.link(request, Addresses.page(page), page.title()) + " <span class=\"page-metadata\">"
                + Html.text(page.space().name()) + ", " + Html.text(Parts.time(around.wiki().people(), page.version().when()))
                + "</span></li>")
                .collect(Collectors.joining("", "<ul class=\"recently-updated\">", "</ul>"));
    }
}
