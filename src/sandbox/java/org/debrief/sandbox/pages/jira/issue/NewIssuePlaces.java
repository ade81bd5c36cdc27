package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.issue.FormField.Choice;

/**
 * The places where a reader may create issues, and the one a request chooses.
 */
record NewIssuePlaces(Site site, ApplicationUser reader) {
    List<StoredProject> projects() {
        return site.model().projects().all().stream().filter(project -> site.allows(Permission.CREATE_ISSUES, project.id(), reader)).toList();
    }

    /**
     * The place a request chooses.
     *
     * @param anywhere whether to begin somewhere if it does not choose a project or a type that can be had
     */
    Optional<NewIssuePlace> chosen(HttpServletRequest request, boolean anywhere) {
        boolean below = request.getParameter("parentIssueId") != null;
        StoredIssue parent = parent(request).orElse(null);
        if (below && parent == null) {
            return Optional.empty();
        }
        Optional<StoredProject> project = anywhere || below ? project(request) : named(request.getParameter("pid"));
        Optional<StoredIssueType> type = project.flatMap(found -> type(found, request, anywhere));
        return type.map(found -> new NewIssuePlace(project.get(), found, parent));
    }

    /** The project of the issue above, or the one that is chosen, or the one the reader comes from, or the first. */
    Optional<StoredProject> project(HttpServletRequest request) {
        if (request.getParameter("parentIssueId") != null) {
            return parent(request).flatMap(parent -> named(String.valueOf(parent.fields().project())));
        }
        String key = request.getParameter("projectKey");
        return named(request.getParameter("pid")).or(() -> projects().stream().filter(project -> project.key().equals(key)).findFirst())
                .or(() -> projects().stream().findFirst());
    }

    List<Choice> projectChoices(Optional<StoredProject> chosen) {
        return projects().stream()
                .map(project -> new Choice(String.valueOf(project.id()), project.name() + " (" + project.key() + ")", chosen.filter(project::equals).isPresent()))
                .toList();
    }

    List<Choice> typeChoices(StoredProject project, HttpServletRequest request) {
        Optional<StoredIssueType> chosen = type(project, request, true);
        return types(project, request).stream().map(type -> new Choice(String.valueOf(type.id()), type.name(), chosen.filter(type::equals).isPresent())).toList();
    }

    /** The inputs above the screen's: project and issue type; a sub-task stays in its project. */
    List<FormField> inputs(NewIssuePlace place, HttpServletRequest request) {
        List<FormField> inputs = new ArrayList<>();
        if (place.parent() == null) {
            inputs.add(new FormField("project", "Project", "select", true, "", projectChoices(Optional.of(place.project())), "", ""));
        }
        inputs.add(new FormField("issuetype", "Issue Type", "select", true, "", typeChoices(place.project(), request), "", ""));
        return inputs;
    }

    private Optional<StoredProject> named(String id) {
        return Site.id(id).flatMap(found -> projects().stream().filter(project -> project.id() == found).findFirst());
    }

    private Optional<StoredIssue> parent(HttpServletRequest request) {
        return Site.id(request.getParameter("parentIssueId")).flatMap(site.model().issues()::byId)
                .filter(issue -> site.allows(Permission.BROWSE_PROJECTS, issue, reader)).filter(issue -> issue.fields().parent() == null);
    }

    private Optional<StoredIssueType> type(StoredProject project, HttpServletRequest request, boolean anywhere) {
        List<StoredIssueType> types = types(project, request);
        Optional<Long> wanted = Site.id(request.getParameter("issuetype"));
        Optional<StoredIssueType> named = types.stream().filter(type -> wanted.filter(id -> id == type.id()).isPresent()).findFirst();
        return anywhere ? named.or(() -> preselected(project, types)).or(() -> types.stream().findFirst()) : named;
    }

    private Optional<StoredIssueType> preselected(StoredProject project, List<StoredIssueType> types) {
        Long preselected = site.model().issueTypeSchemes().of(project.id()).defaultType();
        return types.stream().filter(type -> preselected != null && preselected == type.id()).findFirst();
    }

    private List<StoredIssueType> types(StoredProject project, HttpServletRequest request) {
        boolean below = request.getParameter("parentIssueId") != null;
        return site.model().issueTypeSchemes().of(project.id()).types().stream().flatMap(id -> site.model().issueTypes().byId(id).stream())
                .filter(type -> type.subTask() == below).toList();
    }
}
