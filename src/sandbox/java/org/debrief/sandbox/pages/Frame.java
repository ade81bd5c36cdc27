package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.platform.Readers;
import org.debrief.sandbox.host.web.SandboxFiles;

/** The document around a page: AUI header with the product's links, the reader's menu, an optional side navigation and the body. */
public final class Frame {
    private static final Set<String> BARE = Set.of("none", "dialog", "inline");
    private static final Set<String> ADMIN = Set.of("admin", "atl.admin");

    private static final String PLAIN = """
            <p id="plain-notice" role="note">These pages are plain: AUI is missing, because npm was not found or could not fetch it when the sandbox was built
            (<code>target/npm/npm.log</code> may say more). With npm on the path the next <code>mvn -Psandbox</code> dresses them.</p>
            """;

    private final Host host;
    private final String productName;
    private final Header header = new Header();
    private final List<String> scripts = new ArrayList<>(List.of("frame.js"));
    private final List<String> styles = new ArrayList<>(List.of("sandbox.css"));

    public Frame(Host host, String productName) {
        this.host = host;
        this.productName = productName;
    }

    /**
     * A link of the header or the side navigation; {@code href} is relative to the context path and begins with a slash, {@code id} may be
     * empty.
     */
    public record Link(String id, String text, String href, boolean selected) {
        public Link(String text, String href, boolean selected) {
            this("", text, href, selected);
        }
    }

    /** Adds a link to the header. */
    public Frame header(String text, String href) {
        header.link(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-link", text, href);
        return this;
    }

    /** The header, to be filled. */
    public Header header() {
        return header;
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
     * The document; the body brings its own heading. {@code sideHtml} is the markup of the side navigation or empty. The page's meta
     * {@code decorator} may ask for no frame ({@code none}, {@code dialog}, {@code inline}) or one to print ({@code printable}); meta whose name begins with {@code ajs-} reaches
     * scripts.
     */
    public String html(Page page, String sideHtml, HttpServletRequest request) {
        String decorator = page.meta().getOrDefault("decorator", "atl.general");
        if (BARE.contains(decorator)) {
            return page.bodyHtml();
        }
        host.webResources().requireContext(ADMIN.contains(decorator) ? "atl.admin" : "atl.general");
        Readers readers = new Readers(host.product().accounts());
        boolean printable = decorator.equals("printable");
        String kind = (sideHtml.isEmpty() ? "aui-page-focused" : "aui-page-sidebar") + (printable ? " printable" : "")
                + (host.hasLibraries() ? "" : " plain");
        return "<!DOCTYPE html>\n<html lang=\"" + readers.locale().toLanguageTag() + "\">\n" + head(page, readers)
                + "<body class=\"aui-layout " + kind
                + "\">\n<div id=\"page\">\n" + (printable ? "" : top(request, readers)) + content(page, sideHtml)
                + "</div>\n</body>\n</html>\n";
    }

    private String top(HttpServletRequest request, Readers readers) {
        return "<a class=\"skip\" href=\"#main\">Skip to content</a>\n" + new HeaderMarkup(host.contextPath(), productName).html(header,
                request, readers.current())
                + (host.hasLibraries() ? "" : PLAIN) + Flash.takeHtml(request);
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

    private static String content(Page page, String sideHtml) {
        String side = sideHtml.isEmpty() ? "" : "<div class=\"aui-page-panel-nav\">" + sideHtml + "</div>\n";
        return "<div id=\"content\"><div class=\"aui-page-panel\"><div class=\"aui-page-panel-inner\">\n" + side
                + "<main id=\"main\" class=\"aui-page-panel-content\" tabindex=\"-1\">\n" + page.bodyHtml()
                + "\n</main>\n</div></div></div>\n";
    }

    /** An AUI side navigation with one heading. */
    public String side(String heading, List<Link> links) {
        return sections(heading, List.of(new Menu.Section("", links)));
    }

    /** The same with links in sections. */
    public String sections(String heading, List<Menu.Section> sections) {
        StringBuilder side = new StringBuilder("<nav class=\"aui-navgroup aui-navgroup-vertical\" aria-label=\"").append(Html.text(heading))
                .append("\"><div class=\"aui-navgroup-inner\"><div class=\"aui-nav-heading side-heading\"><strong>")
                .append(Html.text(heading))
                .append("</strong></div>");
        sections.forEach(section -> side.append(section.label().isEmpty() ? "" : "<div class=\"aui-nav-heading\"><strong>"
                + Html.text(section.label())
                + "</strong></div>").append("<ul class=\"aui-nav\">").append(links(section.links())).append("</ul>"));
        return side.append("</div></nav>").toString();
    }

    private String links(List<Link> links) {
        return links.stream().map(this::item).collect(Collectors.joining());
    }

    private String item(Link link) {
        return "<li" + (link.selected() ? " class=\"aui-nav-selected\"" : "") + "><a" + (link.id().isEmpty() ? "" : " id=\""
                + Html.text(link.id()) + "\"")
                + " href=\"" + Html.text(host.contextPath() + link.href()) + "\"" + (link.selected() ? " aria-current=\"page\"" : "") + ">"
                + Html.text(link.text()) + "</a></li>";
    }
}
