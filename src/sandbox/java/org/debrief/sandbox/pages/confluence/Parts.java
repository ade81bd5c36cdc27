package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.pages.Html;

/** Small pieces of markup that several pages share. */
final class Parts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private Parts() {
    }

    /** A link below the context path. */
    static String link(HttpServletRequest request, String path, String text) {
        return "<a href=\"" + Html.text(request.getContextPath() + path) + "\">" + Html.text(text) + "</a>";
    }

    /** A link that looks like a button. */
    static String button(HttpServletRequest request, String path, String text) {
        return "<a class=\"aui-button\" href=\"" + Html.text(request.getContextPath() + path) + "\">" + Html.text(text) + "</a>";
    }

    /** A heading line with actions to its right; both are markup. */
    static String header(String mainHtml, String... actions) {
        return "<header class=\"aui-page-header\"><div class=\"aui-page-header-inner\"><div class=\"aui-page-header-main\">" + mainHtml
                + "</div>"
                + (actions.length == 0 ? "" : "<div class=\"aui-page-header-actions\"><div class=\"aui-buttons\">"
                + String.join("", actions) + "</div></div>")
                + "</div></header>";
    }

    /** A trail of links. */
    static String breadcrumbs(List<String> links) {
        return "<nav aria-label=\"Breadcrumbs\"><ol class=\"aui-nav aui-nav-breadcrumbs\"><li>" + String.join("</li><li>", links)
                + "</li></ol></nav>";
    }

    /** The start of a form with the session's token. */
    static String form(HttpServletRequest request, String path) {
        return "<form class=\"aui top-label\" method=\"post\" action=\"" + Html.text(request.getContextPath() + path) + "\">"
                + hidden(Xsrf.FIELD, Xsrf.token(request));
    }

    /** A hidden field. */
    static String hidden(String name, Object value) {
        return "<input type=\"hidden\" name=\"" + Html.text(name) + "\" value=\"" + Html.text(value) + "\">";
    }

    /** A message of one kind of AUI message: {@code error}, {@code warning}, {@code success}. */
    static String message(String kind, String text) {
        return "<div class=\"aui-message aui-message-" + kind + "\" role=\"alert\"><p>" + Html.text(text) + "</p></div>";
    }

    /** One option of a select list. */
    static String option(String value, String text, boolean selected) {
        return "<option value=\"" + Html.text(value) + "\"" + (selected ? " selected" : "") + ">" + Html.text(text) + "</option>";
    }

    /** An instant in the reader's zone. */
    static String time(People people, Instant instant) {
        Optional<Account> reader = CurrentUser.account(people);
        ZoneId zone = reader.map(Account::zone).orElse(ZoneId.systemDefault());
        return TIME.withLocale(reader.map(Account::locale).orElse(Locale.ENGLISH)).format(instant.atZone(zone));
    }

    /** A number of bytes as people read it. */
    static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1024 * 1024 ? bytes / 1024 + " kB"
                : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1048576.0);
    }

    /** The full name of a user; a reader who was not signed in is Anonymous. */
    static String person(People people, String userName) {
        return people.byName(userName).map(person -> person.active() ? person.fullName() : person.fullName() + " (Deactivated)")
                .orElse("Anonymous");
    }
}
