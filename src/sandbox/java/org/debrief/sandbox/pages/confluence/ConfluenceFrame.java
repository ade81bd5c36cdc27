package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Html;

/**
 * The document around every page of the small Confluence: header and, for a page in a space, the space's navigation. A page whose decorator is
 * {@code printable}, {@code none} or {@code atl.popup} stands alone.
 */
public final class ConfluenceFrame {
    private static final Set<String> ALONE = Set.of("printable", "none", "atl.popup");

    private final Host host;
    private final Wiki wiki;

    public ConfluenceFrame(Host host, Wiki wiki) {
        this.host = host;
        this.wiki = wiki;
    }

    /** The document. */
    public String html(Page page, HttpServletRequest request) {
        return ALONE.contains(page.meta().getOrDefault("decorator", "")) ? alone(page, request) : framed(page, request);
    }

    private String framed(Page page, HttpServletRequest request) {
        Frame frame = new Frame(host, "Confluence").header("Spaces", "/dashboard.action");
        if (wiki.rights().isAdministrator(CurrentUser.name())) {
            frame.header("Application link", "/admin/applicationlink.action");
        }
        String side = wiki.space(page.meta().getOrDefault("ajs-space-key", "")).map(space -> side(frame, space, request)).orElse("");
        Page styled = new Page(page.title(), style(request) + page.bodyHtml(), page.meta(), page.contexts(), page.resources());
        return frame.html(styled, side, request);
    }

    private String side(Frame frame, Space space, HttpServletRequest request) {
        Link overview = new Link("Overview", Addresses.space(space), request.getRequestURI().endsWith(Addresses.space(space)));
        Link create = new Link("Create page", "/pages/createpage.action?spaceKey=" + space.key(), request.getRequestURI().endsWith("/createpage.action"));
        return frame.side(space.name(), wiki.may(Right.EDIT, space) ? List.of(overview, create) : List.of(overview));
    }

    private String alone(Page page, HttpServletRequest request) {
        String meta = page.meta().entrySet().stream().filter(entry -> entry.getKey().startsWith("ajs-"))
                .map(entry -> "<meta name=\"" + Html.text(entry.getKey()) + "\" content=\"" + Html.text(entry.getValue()) + "\">")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + Html.text(page.title()) + "</title>" + meta + host.webResources().headHtml(page) + style(request)
                + "</head><body class=\"aui-theme-default printable\"><main class=\"aui-page-panel-content\">" + page.bodyHtml() + "</main></body></html>";
    }

    private static String style(HttpServletRequest request) {
        return "<link rel=\"stylesheet\" href=\"" + Html.text(request.getContextPath() + Stylesheet.PATH) + "\">";
    }
}
