package org.debrief.sandbox.pages.jira.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The pictures of people and of projects; who is not known, or not for the reader to see, gets a picture without letters.
 */
final class PicturePage extends JiraPage {
    private static final long serialVersionUID = 1L;

    private final boolean people;

    PicturePage(JiraPages pages, boolean people) {
        super(pages);
        this.people = people;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = people ? person(request.getParameter("ownerId")) : project(request.getParameter("pid"));
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.getWriter().write(new Picture(name, people).svg());
    }

    private String person(String owner) {
        var users = site().model().users();
        return Optional.ofNullable(owner).flatMap(id -> users.byKey(id).or(() -> users.byName(id))).map(user -> user.fullName()).orElse("");
    }

    private String project(String id) {
        return Site.id(id).flatMap(site().model().projects()::byId).filter(found -> may(Permission.BROWSE_PROJECTS, found.id()))
                .map(found -> found.name()).orElse("");
    }
}
