package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.pages.Frame.Link;

/** The markup of a header. Every menu is a link with its list behind it, so that each target can be reached without a script. */
record HeaderMarkup(String contextPath, String productName) {
    String html(Header header, HttpServletRequest request, Optional<Account> reader) {
        return """
                <header id="header" role="banner"><nav class="aui-header" aria-label="Site"><div class="aui-header-inner">
                <div class="aui-header-primary"><span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="%s/"><span class="aui-header-logo-device">%s</span></a></span>
                <ul class="aui-nav">%s%s</ul></div>
                <div class="aui-header-secondary"><ul class="aui-nav">%s%s%s</ul></div>
                </div></nav></header>
                """.formatted(contextPath, Html.text(productName), header.menus().stream().map(this::menu).collect(Collectors.joining()), create(header),
                search(header), administration(header), reader.map(person -> person(header.person(), person, request)).orElseGet(() ->
                logIn(request)));
    }

    private String menu(Menu menu) {
        return "<li>" + trigger(menu.id(), Html.text(menu.text()), menu) + "</li>\n";
    }

    private String trigger(String id, String contentHtml, Menu menu) {
        String href = Html.text(contextPath + menu.href());
        if (menu.sections().isEmpty()) {
            return "<a id=\"%s\" class=\"aui-nav-link\" href=\"%s\">%s</a>".formatted(id, href, contentHtml);
        }
        return "<a id=\"%1$s\" class=\"aui-nav-link aui-dropdown2-trigger\" href=\"%2$s\" aria-haspopup=\"true\" aria-controls=\"%1$s-content\">%3$s</a>"
                .formatted(id, href, contentHtml) + "<div id=\"" + id + "-content\" class=\"aui-dropdown2 aui-style-default\">"
                + menu.sections().stream().map(this::section).collect(Collectors.joining()) + "</div>";
    }

    private String section(Menu.Section section) {
        String heading = section.label().isEmpty() ? "" : "<div class=\"aui-dropdown2-heading\"><strong>" + Html.text(section.label())
                + "</strong></div>";
        return "<div class=\"aui-dropdown2-section\">" + heading + "<ul class=\"aui-list-truncate\">"
                + section.links().stream().map(this::item).collect(Collectors.joining()) + "</ul></div>";
    }

    private String item(Link link) {
        return "<li><a" + (link.id().isEmpty() ? "" : " id=\"" + Html.text(link.id()) + "\"") + " href=\"" + Html.text(contextPath
                + link.href()) + "\">"
                + Html.text(link.text()) + "</a></li>";
    }

    private String create(Header header) {
        return header.createHref().isEmpty() ? ""
                : "<li id=\"create-menu\"><a id=\"create_link\" class=\"aui-button aui-button-primary aui-style create-issue\" href=\""
                        + Html.text(contextPath + header.createHref()) + "\">Create</a></li>";
    }

    private String search(Header header) {
        return header.search() == null ? "" : """
                <li><form id="quicksearch" class="aui-quicksearch" action="%s" method="get" role="search" aria-label="Quick search">
                <label for="quickSearchInput" class="visually-hidden">Search</label>
                <input id="quickSearchInput" class="search" type="search" name="%s" placeholder="Search" autocomplete="off"></form></li>
                """.formatted(Html.text(contextPath + header.search().href()), header.search().parameter());
    }

    private String administration(Header header) {
        String cog = "<span class=\"aui-icon aui-icon-small aui-iconfont-configure\"></span><span class=\"cog-text\">Administration</span>";
        return header.administration() == null ? "" : "<li id=\"system-admin-menu\">" + trigger("admin_menu", cog, header.administration())
                + "</li>\n";
    }

    private String person(Header.Person menu, Account reader, HttpServletRequest request) {
        String avatar = menu.avatarHref().isEmpty() ? ""
                : "<span class=\"aui-avatar aui-avatar-small\"><span class=\"aui-avatar-inner\"><img src=\""
                + Html.text(contextPath + menu.avatarHref()) + "\" alt=\"\"></span></span>";
        Link out = new Link("log_out", "Log out", "/logout?" + Xsrf.FIELD + "=" + Xsrf.token(request), false);
        Menu own = new Menu("header-details-user-fullname", "", out.href(), List.of(new Menu.Section(reader.fullName(), menu.links()),
                new Menu.Section("", List.of(out))));
        String name = avatar + "<span class=\"reader\" data-username=\"" + Html.text(reader.name()) + "\" id=\"reader\">"
                + Html.text(reader.fullName()) + "</span>";
        return "<li id=\"user-options\">" + trigger(own.id(), name, own) + "</li>\n";
    }

    private String logIn(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(contextPath.length()) + query;
        String target = here.startsWith("/login") ? "" : "?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
        return "<li id=\"user-options\"><a class=\"aui-nav-link login-link\" href=\"" + Html.text(contextPath + "/login.jsp" + target)
                + "\">Log in</a></li>";
    }
}
