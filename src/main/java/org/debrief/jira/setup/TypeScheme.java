package org.debrief.jira.setup;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.TypeRole;

/**
 * The step that offers our issue types in the project.
 *
 * <p>A scheme that other projects use, or may come to use because it is the default, is copied for the project unless
 * shared schemes may be changed.
 */
public final class TypeScheme implements Step {

    private static final String ISSUE_TYPE_FIELD = "issuetype";

    private final IssueTypeSchemeManager schemes;
    private final FieldConfigSchemeManager contexts;
    private final FieldManager fields;
    private final ProjectManager projects;

    public TypeScheme(
            IssueTypeSchemeManager schemes,
            FieldConfigSchemeManager contexts,
            FieldManager fields,
            ProjectManager projects) {
        this.schemes = schemes;
        this.contexts = contexts;
        this.fields = fields;
        this.projects = projects;
    }

    @Override
    public void furnish(Furnishing run) {
        FieldConfigScheme scheme = schemes.getConfigScheme(run.project());
        List<String> others = others(run, scheme);
        boolean shared = schemes.isDefaultIssueTypeScheme(scheme) || !others.isEmpty();
        if (Stream.of(TypeRole.values()).allMatch(role -> offers(run, role))) {
            run.reuse(SetUpKind.ISSUE_TYPE_SCHEME, scheme.getName(), String.valueOf(scheme.getId()));
        } else if (shared && !run.mayChangeSharedSchemes()) {
            copy(run, scheme);
        } else {
            run.touch(
                    Furnishing.item(SetUpKind.ISSUE_TYPE_SCHEME, scheme.getName(), scheme.getId(), others),
                    () -> schemes.update(scheme, wanted(run)));
        }
    }

    private boolean offers(Furnishing run, TypeRole role) {
        return run.type(role).filter(present(run)::contains).isPresent();
    }

    private List<String> present(Furnishing run) {
        return schemes.getIssueTypesForProject(run.project()).stream().map(IssueType::getId).toList();
    }

    private List<String> wanted(Furnishing run) {
        Stream<String> ours = Stream.of(TypeRole.values()).flatMap(role -> run.type(role).stream());
        return Stream.concat(present(run).stream(), ours).distinct().toList();
    }

    private List<String> others(Furnishing run, FieldConfigScheme scheme) {
        return projects.getProjectObjects().stream()
                .filter(project -> !project.getId().equals(run.project().getId()))
                .filter(project -> schemes.getConfigScheme(project).getId().equals(scheme.getId()))
                .map(Project::getKey)
                .sorted()
                .toList();
    }

    private void copy(Furnishing run, FieldConfigScheme scheme) {
        String name = scheme.getName() + " (" + run.project().getKey() + ")";
        run.create(SetUpKind.ISSUE_TYPE_SCHEME, name, () -> {
            FieldConfigScheme copy = unfinished(name)
                    .map(found -> schemes.update(found, wanted(run)))
                    .orElseGet(() -> schemes.create(name, scheme.getDescription(), wanted(run)));
            keepPreselection(scheme, copy);
            use(run, copy);
            return new Furnishing.Made<>(copy, String.valueOf(copy.getId()));
        });
    }

    /** The copy an earlier run made but did not come to use. */
    private Optional<FieldConfigScheme> unfinished(String name) {
        return contexts.getConfigSchemesForField(field()).stream()
                .filter(scheme -> scheme.getName().equals(name) && scheme.getAssociatedProjectIds().isEmpty())
                .findFirst();
    }

    private void keepPreselection(FieldConfigScheme scheme, FieldConfigScheme copy) {
        IssueType preselected = schemes.getDefaultValue(scheme.getOneAndOnlyConfig());
        if (preselected != null) {
            schemes.setDefaultValue(copy.getOneAndOnlyConfig(), preselected.getId());
        }
    }

    private void use(Furnishing run, FieldConfigScheme copy) {
        List<JiraContextNode> nodes = new ArrayList<>();
        nodes.add(new ProjectContext(run.project().getId(), projects));
        contexts.updateFieldConfigScheme(copy, nodes, field());
        fields.refresh();
    }

    private ConfigurableField<?> field() {
        return fields.getConfigurableField(ISSUE_TYPE_FIELD);
    }
}
