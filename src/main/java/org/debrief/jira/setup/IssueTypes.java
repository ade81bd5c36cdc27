package org.debrief.jira.setup;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Optional;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.TypeRole;

/** The step that makes the issue types of incidents and actions, and turns sub-tasks on. */
public final class IssueTypes implements Step {

    private static final String SUB_TASKS = "Sub-tasks";

    private final IssueTypeManager types;
    private final SubTaskManager subTasks;
    private final IssueTypeSchemeManager schemes;
    private final AvatarManager avatars;

    public IssueTypes(
            IssueTypeManager types, SubTaskManager subTasks, IssueTypeSchemeManager schemes, AvatarManager avatars) {
        this.types = types;
        this.subTasks = subTasks;
        this.schemes = schemes;
        this.avatars = avatars;
    }

    @Override
    public void furnish(Furnishing run) {
        enableSubTasks(run);
        for (TypeRole role : TypeRole.values()) {
            SetUpKind kind = role.isSubTask() ? SetUpKind.SUB_TASK_TYPE : SetUpKind.ISSUE_TYPE;
            Optional<IssueType> present = present(run, role);
            present.ifPresent(type -> run.reuse(kind, type.getName(), type.getId()));
            present.or(() -> run.create(kind, freeName(role), () -> created(run, role)))
                    .ifPresentOrElse(type -> keep(run, role, type), () -> run.vacate(role.role()));
        }
    }

    private void enableSubTasks(Furnishing run) {
        if (subTasks.isSubTasksEnabled()) {
            run.reuse(SetUpKind.SUB_TASK_TYPE, SUB_TASKS, null);
            return;
        }
        run.create(SetUpKind.SUB_TASK_TYPE, SUB_TASKS, () -> {
            try {
                subTasks.enableSubTasks();
                return new Furnishing.Made<>(true, null);
            } catch (CreateException e) {
                throw new IllegalStateException("Sub-tasks cannot be enabled", e);
            }
        });
    }

    private Optional<IssueType> present(Furnishing run, TypeRole role) {
        return run.type(role)
                .map(types::getIssueType)
                .or(() -> types.getIssueTypes().stream()
                        .filter(type -> type.getName().equalsIgnoreCase(role.firstName()))
                        .findFirst())
                .filter(type -> type.isSubTask() == role.isSubTask());
    }

    /** Jira refuses two types of one name, even when one of them is for sub-tasks. */
    private String freeName(TypeRole role) {
        boolean taken = types.getIssueTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(role.firstName()));
        return taken ? role.firstName() + " (Debrief)" : role.firstName();
    }

    private void keep(Furnishing run, TypeRole role, IssueType type) {
        run.assign(role.role(), type.getId());
        if (!run.isDry() && run.holder(isNew(role)).isPresent()) {
            withdraw(type);
            run.vacate(isNew(role));
        }
    }

    /** Takes a new type out of the default scheme, where Jira puts it and where many projects would see it. */
    private void withdraw(IssueType type) {
        List<String> offered = schemes.getIssueTypesForDefaultScheme().stream().map(IssueType::getId).toList();
        if (offered.contains(type.getId())) {
            List<String> others = offered.stream().filter(id -> !id.equals(type.getId())).toList();
            schemes.update(schemes.getDefaultIssueTypeScheme(), others);
        }
    }

    /** Says in the registry that Jira's default scheme has a type because we made it. */
    private static String isNew(TypeRole role) {
        return "pending:type:" + role.name();
    }

    private Furnishing.Made<IssueType> created(Furnishing run, TypeRole role) {
        run.assign(isNew(role), role.firstName());
        Long picture = avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
        IssueType type = role.isSubTask()
                ? types.createSubTaskIssueType(freeName(role), role.description(), picture)
                : types.createIssueType(freeName(role), role.description(), picture);
        return new Furnishing.Made<>(type, type.getId());
    }
}
