package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Header;
import org.debrief.sandbox.pages.Menu;
import org.debrief.sandbox.pages.PluginListPage;

/**
 * The document around every page of the small Confluence: header and, for a page in a space, the space's navigation with the tree of its
 * pages.
 */
public final class ConfluenceFrame {
    private static final Set<String> WITHOUT_SIDE = Set.of("printable", "none");

    private final Host host;
    private final Wiki wiki;

    public ConfluenceFrame(Host host, Wiki wiki) {
        this.host = host;
        this.wiki = wiki;
    }

    /** The document. */
    public String html(Page page, HttpServletRequest request) {
        Frame frame = new Frame(host, "Confluence").style("confluence/confluence.css");
        for (String script : List.of("page", "tree", "files", "create", "editor", "macros")) {
            frame.script("confluence/" + script + ".js");
        }
        fill(frame.header(), page);
        return frame.html(page, side(frame, page, request), request);
    }

    private void fill(Header header, Page page) {
        List<Link> spaces = wiki.spaces().stream().filter(space -> !space.archived()).limit(10)
                .map(space -> new Link(space.name(), Addresses.space(space), false)).toList();
        header.menu(new Menu("space-menu-link", "Spaces", "/dashboard.action", List.of(new Menu.Section("", spaces),
                new Menu.Section("", List.of(new Link("view-all-spaces-link", "Space directory", "/dashboard.action", false))))));
        if (CurrentUser.name() != null) {
            header.create("/pages/create.action?spaceKey=" + page.meta().getOrDefault("ajs-space-key", "") + "&parentId="
                    + page.meta().getOrDefault("ajs-page-id", ""));
        }
        header.search(new Header.Search("/dosearchsite.action", "queryString"));
        if (wiki.rights().isAdministrator(CurrentUser.name())) {
            header.administration(new Menu("admin-menu", "", "/admin/applicationlink.action",
                    List.of(new Menu.Section("Administration", List.of(
                    new Link("create-space-link", "Create space", "/spaces/createspace.action", false),
                    new Link("application-links", "Application link", "/admin/applicationlink.action", false),
                    new Link("manage-apps", "Manage apps", PluginListPage.PATH, false))))));
        }
    }

    private String side(Frame frame, Page page, HttpServletRequest request) {
        return WITHOUT_SIDE.contains(page.meta().getOrDefault("decorator", "")) ? ""
                : wiki.space(page.meta().getOrDefault("ajs-space-key", "")).map(space -> side(frame, space, page, request)).orElse("");
    }

    private String side(Frame frame, Space space, Page page, HttpServletRequest request) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        List<Link> links = new ArrayList<>(List.of(new Link("space-overview", "Overview", Addresses.space(space),
                here.equals(Addresses.space(space)))));
        if (wiki.may(Right.EDIT, space)) {
            links.add(new Link("space-trash", "Trash", "/pages/viewtrash.action?key=" + space.key(),
                    here.equals("/pages/viewtrash.action")));
        }
        if (wiki.may(Right.ADMINISTER, space)) {
            links.add(new Link("space-settings", "Space settings", "/spaces/editspace.action?key=" + space.key(),
                    here.startsWith("/spaces/")));
        }
        return frame.side(space.name(), links) + new PageTree(wiki.outline(space), space)
                .html(page.meta().getOrDefault("ajs-page-id", ""), request);
    }
}
