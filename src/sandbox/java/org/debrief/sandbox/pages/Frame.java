package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.host.platform.Readers;
import org.debrief.sandbox.host.web.SandboxFiles;

/** The document around a page: AUI header with the product's links, the reader's menu, an optional side navigation and the body. */
public final class Frame {
    private static final Set<String> BARE = Set.of("none", "dialog", "inline");
    private static final Set<String> ADMIN = Set.of("admin", "atl.admin");

    private final Host host;
    private final String productName;
    private final List<Link> header = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> styles = new ArrayList<>(List.of("sandbox.css"));

    public Frame(Host host, String productName) {
        this.host = host;
        this.productName = productName;
    }

    /** A link of the header or the side navigation; {@code href} is relative to the context path and begins with a slash. */
    public record Link(String text, String href, boolean selected) {
    }

    /** Adds a link to the header. */
    public Frame header(String text, String href) {
        header.add(new Link(text, href, false));
        return this;
    }

    /** Adds a script of the sandbox's own pages, loaded before all others, so that those of the plugin find what it declares. */
    public Frame script(String name) {
        scripts.add(name);
        return this;
    }

    /** Adds a style sheet of the sandbox's own pages. */
    public Frame style(String name) {
        styles.add(name);
        return this;
    }

    /**
     * The document; the body brings its own heading. {@code sideHtml} is the markup of the side navigation or empty. The page's meta {@code decorator} may ask for no frame
     * ({@code none}, {@code dialog}, {@code inline}) or one to print ({@code printable}); meta whose name begins with {@code ajs-} reaches scripts.
     */
    public String html(Page page, String sideHtml, HttpServletRequest request) {
        String decorator = page.meta().getOrDefault("decorator", "atl.general");
        if (BARE.contains(decorator)) {
            return page.bodyHtml();
        }
        host.webResources().requireContext(ADMIN.contains(decorator) ? "atl.admin" : "atl.general");
        Readers readers = new Readers(host.product().accounts());
        boolean printable = decorator.equals("printable");
        return "<!DOCTYPE html>\n<html lang=\"" + readers.locale().toLanguageTag() + "\">\n" + head(page, readers)
                + "<body class=\"aui-layout aui-page-" + (sideHtml.isEmpty() ? "focused" : "sidebar") + (printable ? " printable" : "") + "\">\n<div id=\"page\">\n"
                + (printable ? "" : top(request, readers.current())) + content(page, sideHtml) + "</div>\n</body>\n</html>\n";
    }

    private String head(Page page, Readers readers) {
        Locale locale = readers.locale();
        StringBuilder head = new StringBuilder("<head>\n<meta charset=\"UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        head.append("<title>").append(Html.text(page.title())).append(" - ").append(Html.text(productName)).append("</title>\n");
        head.append("<link rel=\"icon\" href=\"data:,\">\n");
        meta("ajs-context-path", host.contextPath(), head);
        meta("ajs-base-url", host.baseUrl(), head);
        meta("ajs-remote-user", readers.current().map(Account::name).orElse(""), head);
        meta("ajs-user-locale", locale.toString(), head);
        page.meta().forEach((name, content) -> {
            if (name.startsWith("ajs-")) {
                meta(name, content, head);
            }
        });
        String files = host.contextPath() + SandboxFiles.PATH + "/";
        scripts.forEach(script -> head.append("<script src=\"").append(files).append(script).append("\"></script>\n"));
        head.append(host.webResources().headHtml(page));
        styles.forEach(style -> head.append("<link rel=\"stylesheet\" href=\"").append(files).append(style).append("\">\n"));
        return head.append("</head>\n").toString();
    }

    private static void meta(String name, String content, StringBuilder head) {
        head.append("<meta name=\"").append(Html.text(name)).append("\" content=\"").append(Html.text(content)).append("\">\n");
    }

    private String top(HttpServletRequest request, Optional<Account> reader) {
        return """
                <header id="header"><nav class="aui-header" aria-label="Site"><div class="aui-header-inner">
                <div class="aui-header-primary"><span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="%s/"><span class="aui-header-logo-device">%s</span></a></span>
                <ul class="aui-nav">%s</ul></div>
                <div class="aui-header-secondary"><ul class="aui-nav">%s</ul></div>
                </div></nav></header>
                """.formatted(host.contextPath(), Html.text(productName), links(header), person(request, reader));
    }

    private String person(HttpServletRequest request, Optional<Account> reader) {
        if (reader.isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String here = request.getRequestURI().substring(host.contextPath().length()) + query;
            String target = here.startsWith("/login") ? "" : "?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
            return item("Sign in", "/login.jsp" + target, false);
        }
        return "<li><span class=\"reader\" id=\"reader\">" + Html.text(reader.get().fullName()) + "</span></li>"
                + item("Sign out", "/logout?" + Xsrf.FIELD + "=" + Xsrf.token(request), false);
    }

    private static String content(Page page, String sideHtml) {
        String side = sideHtml.isEmpty() ? "" : "<div class=\"aui-page-panel-nav\">" + sideHtml + "</div>\n";
        return "<div id=\"content\"><div class=\"aui-page-panel\"><div class=\"aui-page-panel-inner\">\n" + side
                + "<main class=\"aui-page-panel-content\">\n" + page.bodyHtml() + "\n</main>\n</div></div></div>\n";
    }

    /** An AUI side navigation with one heading. */
    public String side(String heading, List<Link> links) {
        return "<nav class=\"aui-navgroup aui-navgroup-vertical\" aria-label=\"" + Html.text(heading) + "\"><div class=\"aui-navgroup-inner\">"
                + "<div class=\"aui-nav-heading\"><strong>" + Html.text(heading) + "</strong></div><ul class=\"aui-nav\">" + links(links) + "</ul></div></nav>";
    }

    private String links(List<Link> links) {
        return links.stream().map(link -> item(link.text(), link.href(), link.selected())).collect(Collectors.joining());
    }

    private String item(String text, String href, boolean selected) {
        return "<li" + (selected ? " class=\"aui-nav-selected\"" : "") + "><a href=\"" + Html.text(host.contextPath() + href) + "\"" + (selected ? " aria-current=\"page\"" : "")
                + ">" + Html.text(text) + "</a></li>";
    }
}
