package org.debrief.sandbox.pages.jira.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.Activity;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The profile of a person, for signed-in readers: who they are and what they did lately; one's own can be changed from here.
 */
final class ProfilePage extends JiraPage {
    private static final long serialVersionUID = 1L;

    ProfilePage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reader() == null) {
            absent("You must log in to see a profile.", request, response);
            return;
        }
        String name = Optional.ofNullable(request.getParameter("name")).filter(given -> !given.isBlank()).orElse(reader().getUsername());
        Optional<User> person = site().model().users().byName(name.strip());
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "User does not exist.");
            return;
        }
        show(person.get(), request, response);
    }

    private void show(User person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean own = person.key().equals(readerKey());
        Map<String, Object> values = Map.of("person", person, "own", own, "groups", person.groups().stream().sorted().toList(),
                "language", person.locale().getDisplayName(person.locale()), "zone", person.zone().getId(), "activity",
                new Activity(pages().services()).by(person.key()), "avatar", "/secure/useravatar?ownerId=" + URLEncoder.encode(person.key(),
                        StandardCharsets.UTF_8));
        show(page("User Profile: " + person.fullName(), html("person/profile", values, request), Map.of(), "atl.userprofile"), request,
                response);
    }
}
