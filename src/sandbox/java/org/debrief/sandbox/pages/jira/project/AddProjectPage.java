package org.debrief.sandbox.pages.jira.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form for a new project, for administrators of the site.
 */
final class AddProjectPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    AddProjectPage(JiraPages pages) {
        super(pages);
    }

    /** What was typed; the lead is a user name. */
    public record Form(String name, String key, String lead, String description) {
        static Form of(HttpServletRequest request) {
            return new Form(text(request, "name"), text(request, "key"), text(request, "lead"), text(request, "description"));
        }

        private static String text(HttpServletRequest request, String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (allowed(request, response)) {
            show(new Form("", "", site().row(reader()).name(), ""), "", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response) || !allowed(request, response)) {
            return;
        }
        Form form = Form.of(request);
        try {
            StoredProject project = create(form);
            Flash.keep(request, Flash.Kind.SUCCESS, "The project " + project.name() + " was created.");
            response.sendRedirect(request.getContextPath() + "/projects/" + project.key());
        } catch (Refused e) {
            show(form, e.getMessage(), request, response);
        }
    }

    private boolean allowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site().administers(reader())) {
            forbidden("You must have global administrator rights in order to create projects.", request, response);
            return false;
        }
        return true;
    }

    private StoredProject create(Form form) {
        String lead = site().model().users().byName(form.lead()).map(User::key)
                .orElseThrow(() -> new Refused("Project lead: the user '" + form.lead() + "' does not exist."));
        ProjectDetails.check(form.name());
        return site().model().createProject(new StoredProject(0, form.key(), form.name(), form.description(), lead, false));
    }

    private void show(Form form, String error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(page("Create project", html("project/add", Map.of("form", form, "error", error), request), Map.of()), request, response);
    }
}
