package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.web.SandboxFiles;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Html;
import org.debrief.sandbox.pages.PluginListPage;

/** The document around every page of the small Confluence: header and, for a page in a space, the space's navigation. */
public final class ConfluenceFrame {
    private static final String STYLE = SandboxFiles.PATH + "/confluence/confluence.css";
    private static final Set<String> WITHOUT_SIDE = Set.of("printable", "none");

    private final Host host;
    private final Wiki wiki;

    public ConfluenceFrame(Host host, Wiki wiki) {
        this.host = host;
        this.wiki = wiki;
    }

    /** The document. */
    public String html(Page page, HttpServletRequest request) {
        Frame frame = new Frame(host, "Confluence").header("Spaces", "/dashboard.action");
        if (wiki.rights().isAdministrator(CurrentUser.name())) {
            frame.header("Application link", "/admin/applicationlink.action").header("Manage apps", PluginListPage.PATH);
        }
        return frame.html(styled(page), side(frame, page, request), request);
    }

    private Page styled(Page page) {
        String style = "<link rel=\"stylesheet\" href=\"" + Html.text(host.contextPath() + STYLE) + "\">\n";
        boolean bare = page.meta().getOrDefault("decorator", "").equals("none");
        return bare ? page : new Page(page.title(), style + page.bodyHtml(), page.meta(), page.contexts(), page.resources());
    }

    private String side(Frame frame, Page page, HttpServletRequest request) {
        return WITHOUT_SIDE.contains(page.meta().getOrDefault("decorator", "")) ? ""
                : wiki.space(page.meta().getOrDefault("ajs-space-key", "")).map(space -> side(frame, space, request)).orElse("");
    }

    private String side(Frame frame, Space space, HttpServletRequest request) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        Link overview = new Link("Overview", Addresses.space(space), here.equals(Addresses.space(space)));
        Link create = new Link("Create page", "/pages/createpage.action?spaceKey=" + space.key(), here.equals("/pages/createpage.action"));
        return frame.side(space.name(), wiki.may(Right.EDIT, space) ? List.of(overview, create) : List.of(overview));
    }
}
