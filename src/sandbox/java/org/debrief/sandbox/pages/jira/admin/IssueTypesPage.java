package org.debrief.sandbox.pages.jira.admin;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.IssueTypeScheme;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The issue types of the site with the schemes that offer them, and the form for a new one.
 */
final class IssueTypesPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/ViewIssueTypes.jspa";
    private static final long serialVersionUID = 1L;

    IssueTypesPage(JiraPages pages) {
        super(pages, "issue_types");
    }

    /** An issue type in the list. */
    public record Row(long id, String name, String description, boolean subTask, List<String> schemes) {
    }

    @Override
    View view(Form form) {
        return new View("Issue types", "issue-types", Map.of("rows", model().issueTypes().all().stream().map(this::row).toList()));
    }

    private Row row(StoredIssueType type) {
        List<String> schemes = model().issueTypeSchemes().all().stream().filter(scheme -> scheme.types().contains(type.id())).map(IssueTypeScheme::name).toList();
        return new Row(type.id(), type.name(), type.description(), type.subTask(), schemes);
    }

    @Override
    Done act(Form form) {
        String name = form.name("name", "Name");
        if (name.length() > 60) {
            throw new Refused("Name must not be longer than 60 characters.");
        }
        model().issueTypes().create(name, form.text("description"), form.text("kind").equals("sub-task"));
        return new Done("The issue type " + name + " was created and added to the default scheme.", ADDRESS);
    }
}
