package org.debrief.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.app.project.Registry;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Place;
import org.debrief.jira.role.Roster;
import org.debrief.jira.role.TypeRole;

/** What a project must have so that incidents can be created in it. */
public final class Furniture {

    private final Registry registry;
    private final CustomFieldManager fields;
    private final Types types;

    public Furniture(Registry registry, CustomFieldManager fields, Types types) {
        this.registry = registry;
        this.fields = fields;
        this.types = types;
    }

    /** Where the issue types of projects are known. */
    public record Types(IssueTypeManager all, IssueTypeSchemeManager ofProjects, SubTaskManager subTasks) {}

    /** Whether the types are offered in the project and every field applies to them there. */
    public boolean isComplete(Project project) {
        if (project == null || !types.subTasks().isSubTasksEnabled()) {
            return false;
        }
        Roster roster = Roster.read(registry, fields);
        return Stream.of(TypeRole.values()).allMatch(role -> offered(roster, role, project)
                .map(type -> new Place(project, type))
                .filter(place -> role.fields().stream().allMatch(field -> applies(roster, field, place)))
                .isPresent());
    }

    private Optional<IssueType> offered(Roster roster, TypeRole role, Project project) {
        return roster.type(role)
                .map(types.all()::getIssueType)
                .filter(type -> types.ofProjects().getIssueTypesForProject(project).stream()
                        .anyMatch(offered -> offered.getId().equals(type.getId())));
    }

    private static boolean applies(Roster roster, FieldRole role, Place place) {
        return roster.field(role).filter(field -> field.getRelevantConfig(place.context()) != null).isPresent();
    }
}
