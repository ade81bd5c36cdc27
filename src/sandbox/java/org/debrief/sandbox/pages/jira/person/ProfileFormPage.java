package org.debrief.sandbox.pages.jira.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The page of a form in which readers change something about themselves; nobody changes somebody else here.
 */
final class ProfileFormPage extends JiraPage {
    private static final long serialVersionUID = 1L;
    private static final Set<String> ODD_ZONES = Set.of("SystemV", "Etc");

    private final transient ProfileForm form;

    ProfileFormPage(JiraPages pages, ProfileForm form) {
        super(pages);
        this.form = form;
    }

    /** Something to choose from. */
    public record Choice(String value, String label, boolean selected) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reader() == null) {
            absent("You must log in to change your profile.", request, response);
        } else {
            show("", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        if (reader() == null) {
            absent("You must log in to change your profile.", request, response);
            return;
        }
        try {
            form.save(site().row(reader()), request, site().model().users());
            Flash.keep(request, Flash.Kind.SUCCESS, form == ProfileForm.PASSWORD ? "Your password was changed."
                    : "Your profile was changed.");
            response.sendRedirect(request.getContextPath() + "/secure/ViewProfile.jspa");
        } catch (Refused e) {
            show(e.getMessage(), request, response);
        }
    }

    private void show(String error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        User person = site().row(reader());
        boolean typed = request.getMethod().equals("POST");
        String language = typed ? ProfileForm.text(request, "language") : person.locale().toLanguageTag();
        String zone = typed ? ProfileForm.text(request, "timezone") : person.zone().getId();
        Map<String, Object> values = Map.of("form", form.name(), "action", form.action(), "label", form.label(), "error", error,
                "fullName", typed ? ProfileForm.text(request, "fullName") : person.fullName(), "email", typed ? ProfileForm.text(request,
                "email") : person.email(),
                "languages", languages(language, person.locale()), "zones", zones(zone), "name", person.name());
        show(page(form.label(), html("person/form", values, request), Map.of(), "atl.userprofile"), request, response);
    }

    private static List<Choice> languages(String selected, Locale own) {
        return Stream.concat(ProfileForm.LANGUAGES.stream(), Stream.of(own)).distinct()
                .map(locale -> new Choice(locale.toLanguageTag(), locale.getDisplayName(locale), locale.toLanguageTag().equals(selected)))
                .toList();
    }

    private static List<Choice> zones(String selected) {
        return Stream.concat(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !ODD_ZONES.contains(id.substring(0,
                id.indexOf('/')))),
                Stream.of("UTC", selected)).distinct().sorted().map(id -> new Choice(id, id, id.equals(selected))).toList();
    }
}
