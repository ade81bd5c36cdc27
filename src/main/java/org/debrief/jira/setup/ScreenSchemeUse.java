package org.debrief.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.debrief.app.project.SetUpKind;

/** Which projects and issue types use which issue type screen schemes and screens. */
public final class ScreenSchemeUse {

    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenFactory factory;
    private final ProjectManager projects;

    public ScreenSchemeUse(IssueTypeScreenSchemeManager schemes, FieldScreenFactory factory, ProjectManager projects) {
        this.schemes = schemes;
        this.factory = factory;
        this.projects = projects;
    }

    IssueTypeScreenScheme of(Project project) {
        return schemes.getIssueTypeScreenScheme(project);
    }

    /** The keys of the other projects that use a scheme. */
    List<String> others(IssueTypeScreenScheme scheme, Project project) {
        return projects.getProjectObjects().stream()
                .filter(other -> !other.getId().equals(project.getId()))
                .filter(other -> of(other).getId().equals(scheme.getId()))
                .map(Project::getKey)
                .sorted()
                .toList();
    }

    /** The keys of the other projects in which a screen can appear. */
    List<String> othersWith(FieldScreen screen, Project project) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> scheme.getEntities().stream().anyMatch(entity -> shows(entity, screen)))
                .flatMap(scheme -> others(scheme, project).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an issue type other than the given one uses a screen, in any scheme. */
    boolean isOfOtherTypes(FieldScreen screen, String typeId) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .map(IssueTypeScreenScheme::getEntities)
                .flatMap(Collection::stream)
                .filter(entity -> !Objects.equals(typeId, entity.getIssueTypeId()))
                .anyMatch(entity -> shows(entity, screen));
    }

    private static boolean shows(IssueTypeScreenSchemeEntity entity, FieldScreen screen) {
        return entity.getFieldScreenScheme().getFieldScreenSchemeItems().stream()
                .map(FieldScreenSchemeItem::getFieldScreen)
                .anyMatch(shown -> shown != null && shown.getId().equals(screen.getId()));
    }

    /** Gives an issue type its screens in a scheme; does nothing when it has some there. */
    void add(IssueTypeScreenScheme scheme, String typeId, FieldScreenScheme screens) {
        if (scheme.getEntity(typeId) != null) {
            return;
        }
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(typeId);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }

    /** Copies a scheme for the project, completes the copy and lets the project use it. */
    void copy(Furnishing run, IssueTypeScreenScheme scheme, Consumer<IssueTypeScreenScheme> completion) {
        String name = scheme.getName() + " (" + run.project().getKey() + ")";
        run.create(SetUpKind.ISSUE_TYPE_SCREEN_SCHEME, name, () -> {
            IssueTypeScreenScheme copy = begun(name, scheme);
            for (IssueTypeScreenSchemeEntity entity : scheme.getEntities()) {
                add(copy, entity.getIssueTypeId(), entity.getFieldScreenScheme());
            }
            completion.accept(copy);
            run.assign(pending(run), String.valueOf(copy.getId()));
            resume(run);
            return new Furnishing.Made<>(copy, String.valueOf(copy.getId()));
        });
    }

    /** The copy an earlier run did not finish, or a new one. */
    private IssueTypeScreenScheme begun(String name, IssueTypeScreenScheme scheme) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(present -> name.equals(present.getName()) && present.getProjects().isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    IssueTypeScreenScheme copy = factory.createIssueTypeScreenScheme();
                    copy.setName(name);
                    copy.setDescription("A copy of " + scheme.getName() + " with screens for incidents");
                    copy.store();
                    return copy;
                });
    }

    /**
     * Lets the project use the copy that was made for it, if that is still to be done.
     *
     * <p>Between leaving one scheme and joining another a project has the default one, so a run that stops there must
     * know where it was going.
     */
    void resume(Furnishing run) {
        if (run.isDry()) {
            return;
        }
        Optional<IssueTypeScreenScheme> copy = run.holder(pending(run)).flatMap(this::scheme);
        copy.filter(target -> !of(run.project()).getId().equals(target.getId())).ifPresent(target -> {
            schemes.removeSchemeAssociation(run.project(), of(run.project()));
            schemes.addSchemeAssociation(run.project(), target);
        });
        run.vacate(pending(run));
    }

    private Optional<IssueTypeScreenScheme> scheme(String id) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> id.equals(String.valueOf(scheme.getId())))
                .findFirst();
    }

    private static String pending(Furnishing run) {
        return "pending:screens:" + run.project().getId();
    }
}
