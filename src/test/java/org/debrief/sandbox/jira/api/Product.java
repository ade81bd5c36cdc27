package org.debrief.sandbox.jira.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.Site;
import org.ofbiz.core.entity.GenericEntityException;

/** The product's API over a small Jira in memory, with the administrator signed in and all issue events kept. */
final class Product implements AutoCloseable {
    static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    final Site site = new Site();
    final List<IssueEvent> events = new ArrayList<>();
    final JiraServices services = new JiraServices(site.model, new Search(site.model, site.clock), event -> events.add((IssueEvent) event));
    final ApplicationUser admin = user("admin");
    final Project demo = services.get(ProjectManager.class).getProjectObjByKey("DEMO");

    Product() {
        CurrentUser.set("admin");
    }

    <T> T get(Class<T> type) {
        return services.get(type);
    }

    IssueService edits() {
        return get(IssueService.class);
    }

    ApplicationUser user(String name) {
        return services.get(UserManager.class).getUserByName(name);
    }

    String type(String name) {
        return String.valueOf(site.type(name).id());
    }

    IssueInputParameters task(String summary) {
        return edits().newIssueInputParameters().setProjectId(demo.getId()).setIssueTypeId(type("Task")).setSummary(summary);
    }

    IssueInputParameters subTask(String summary) {
        return task(summary).setIssueTypeId(type("Sub-task"));
    }

    Issue create(IssueInputParameters parameters) {
        IssueService.CreateValidationResult checked = edits().validateCreate(admin, parameters);
        if (!checked.isValid()) {
            throw new AssertionError(checked.getErrorCollection().getErrors() + " " + checked.getErrorCollection().getErrorMessages());
        }
        return edits().create(admin, checked).getIssue();
    }

    Issue read(Issue issue) {
        return get(IssueManager.class).getIssueObject(issue.getId());
    }

    /** A field for all types, everywhere or in these projects, on the default screen. */
    CustomField field(String name, String type, String searcher, Project... projects) {
        CustomField field = fieldOffScreen(name, type, searcher, projects);
        get(FieldScreenManager.class).getFieldScreen(Screen.DEFAULT).getTab(0).addFieldScreenLayoutItem(field.getId());
        return field;
    }

    CustomField fieldOffScreen(String name, String type, String searcher, Project... projects) {
        CustomFieldManager fields = get(CustomFieldManager.class);
        CustomFieldType<?, ?> fieldType = fields.getCustomFieldType(TYPES + type);
        CustomFieldSearcher fieldSearcher = fields.getCustomFieldSearcher(TYPES + searcher);
        List<JiraContextNode> contexts = projects.length == 0 ? List.of(GlobalIssueContext.getInstance())
                : Stream.of(projects).<JiraContextNode>map(project -> new ProjectContext(project.getId(), get(ProjectManager.class))).toList();
        try {
            return fields.createCustomField(name, "", fieldType, fieldSearcher, contexts, Collections.singletonList(null));
        } catch (GenericEntityException e) {
            throw new AssertionError(e);
        }
    }

    Issue linkedSubTask(Issue parent, String summary) {
        Issue child = edits().create(admin, edits().validateSubTaskCreate(admin, parent.getId(), subTask(summary))).getIssue();
        try {
            get(SubTaskManager.class).createSubTaskIssueLink(parent, child, admin);
        } catch (CreateException e) {
            throw new AssertionError(e);
        }
        return read(child);
    }

    @Override
    public void close() {
        CurrentUser.set(null);
        site.close();
    }
}
