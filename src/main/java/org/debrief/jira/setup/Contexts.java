package org.debrief.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.jira.role.FieldKind;
import org.debrief.jira.role.FieldRole;

/** The contexts of our fields: where each applies, and with which options. */
public final class Contexts {

    private static final String NAME = "Debrief";
    private static final String DESCRIPTION = "Projects that are set up for incidents";

    private final FieldConfigSchemeManager schemes;
    private final OptionsManager options;
    private final ProjectManager projects;
    private final IssueTypeManager types;

    public Contexts(
            FieldConfigSchemeManager schemes, OptionsManager options, ProjectManager projects, IssueTypeManager types) {
        this.schemes = schemes;
        this.options = options;
        this.projects = projects;
        this.types = types;
    }

    /** The context by which a field applies to our issues of the project already, empty when it does not. */
    Optional<FieldConfigScheme> applying(Furnishing run, FieldRole role, CustomField field) {
        Optional<FieldConfigScheme> naming = naming(run, field);
        return naming.isPresent()
                ? naming.filter(scheme -> hasType(run, role, scheme))
                : everywhere(field).filter(scheme -> hasType(run, role, scheme)).filter(scheme -> suffices(role, scheme));
    }

    /** Whether a field cannot apply: the project is in a context without our issues, and may be in only one. */
    boolean isBarred(Furnishing run, FieldRole role, CustomField field) {
        return naming(run, field).filter(scheme -> !hasType(run, role, scheme)).isPresent();
    }

    /** The context an earlier set-up made for other projects. */
    Optional<FieldConfigScheme> ours(Furnishing run, FieldRole role, CustomField field) {
        return run.holder(role.contextRole()).flatMap(id -> field.getConfigurationSchemes().stream()
                .filter(scheme -> id.equals(String.valueOf(scheme.getId())))
                .filter(scheme -> !scheme.isAllProjects() && hasType(run, role, scheme))
                .findFirst());
    }

    private static Optional<FieldConfigScheme> naming(Furnishing run, CustomField field) {
        Long project = run.project().getId();
        return field.getConfigurationSchemes().stream()
                .filter(scheme -> !scheme.isAllProjects() && scheme.getAssociatedProjectIds().contains(project))
                .findFirst();
    }

    private static Optional<FieldConfigScheme> everywhere(CustomField field) {
        return field.getConfigurationSchemes().stream().filter(FieldConfigScheme::isAllProjects).findFirst();
    }

    private static boolean hasType(Furnishing run, FieldRole role, FieldConfigScheme scheme) {
        Collection<String> ids = scheme.getAssociatedIssueTypeIds();
        return ids == null
                || ids.isEmpty()
                || ids.stream().anyMatch(id -> id == null)
                || run.type(role.type()).filter(ids::contains).isPresent();
    }

    /** A context of all projects is left as it is; it will do only when it has all our options. */
    private boolean suffices(FieldRole role, FieldConfigScheme scheme) {
        if (role.kind() != FieldKind.CHOICE) {
            return true;
        }
        Set<String> keys = options.getOptions(scheme.getOneAndOnlyConfig()).getRootOptions().stream()
                .map(Option::getValue)
                .map(FieldRole::key)
                .collect(Collectors.toSet());
        return role.choices().stream().map(FieldRole::key).allMatch(keys::contains);
    }

    /** Names of the projects of a context. */
    static List<String> projectKeys(FieldConfigScheme scheme) {
        return scheme.getAssociatedProjectObjects().stream().map(project -> project.getKey()).sorted().toList();
    }

    void extend(Furnishing run, FieldConfigScheme scheme, CustomField field) {
        List<JiraContextNode> nodes = new ArrayList<>(scheme.getContexts());
        nodes.addAll(nodes(run));
        schemes.updateFieldConfigScheme(scheme, nodes, field);
    }

    FieldConfigScheme create(Furnishing run, FieldRole role, CustomField field) {
        FieldConfigScheme wanted =
                new FieldConfigScheme.Builder().setName(NAME).setDescription(DESCRIPTION).toFieldConfigScheme();
        return schemes.createFieldConfigScheme(wanted, nodes(run), issueTypes(run, role), field);
    }

    /** The project as the place of a context. */
    List<JiraContextNode> nodes(Furnishing run) {
        return List.of(new ProjectContext(run.project().getId(), projects));
    }

    /** The type of the issues that have a field. */
    List<IssueType> issueTypes(Furnishing run, FieldRole role) {
        return List.of(types.getIssueType(run.type(role.type()).orElseThrow()));
    }
}
