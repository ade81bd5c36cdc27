package org.debrief.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.TypeRole;

/**
 * The step that gives our issue types their screens in the project.
 *
 * <p>Where an administrator has given one of them screens of their own, those stay: our fields are added to them when no
 * other issue type uses them, and left out when one does.
 */
public final class TypeScreens implements Step {

    private static final List<ScreenableIssueOperation> OPERATIONS = List.of(
            IssueOperations.CREATE_ISSUE_OPERATION,
            IssueOperations.EDIT_ISSUE_OPERATION,
            IssueOperations.VIEW_ISSUE_OPERATION);

    private final OwnScreens screens;
    private final OwnScreenSchemes screenSchemes;
    private final ScreenSchemeUse use;

    public TypeScreens(OwnScreens screens, OwnScreenSchemes screenSchemes, ScreenSchemeUse use) {
        this.screens = screens;
        this.screenSchemes = screenSchemes;
        this.use = use;
    }

    @Override
    public void furnish(Furnishing run) {
        use.resume(run);
        IssueTypeScreenScheme scheme = use.of(run.project());
        FieldScreen model = scheme.getEntity(null).getFieldScreenScheme().getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION);
        Map<TypeRole, Optional<FieldScreenScheme>> missing = new EnumMap<>(TypeRole.class);
        for (TypeRole role : TypeRole.values()) {
            Optional<FieldScreenScheme> foreign = foreign(run, role, scheme);
            if (foreign.isPresent()) {
                respect(run, role, foreign.get());
                continue;
            }
            Optional<FieldScreenScheme> own = screenSchemes.furnish(run, role, screens.furnish(run, role, model));
            if (entity(run, role, scheme).isEmpty()) {
                missing.put(role, own);
            }
        }
        tie(run, scheme, missing);
    }

    private static Optional<IssueTypeScreenSchemeEntity> entity(
            Furnishing run, TypeRole role, IssueTypeScreenScheme scheme) {
        return run.type(role).map(scheme::getEntity);
    }

    /** The screen scheme that an administrator chose for one of our types. */
    private Optional<FieldScreenScheme> foreign(Furnishing run, TypeRole role, IssueTypeScreenScheme scheme) {
        Object ours = screenSchemes.held(run, role).map(FieldScreenScheme::getId).orElse(null);
        return entity(run, role, scheme)
                .map(IssueTypeScreenSchemeEntity::getFieldScreenScheme)
                .filter(chosen -> !Objects.equals(chosen.getId(), ours));
    }

    private void respect(Furnishing run, TypeRole role, FieldScreenScheme chosen) {
        run.reuse(SetUpKind.SCREEN_SCHEME, chosen.getName(), String.valueOf(chosen.getId()));
        Stream<FieldScreen> used = OPERATIONS.stream().map(chosen::getFieldScreen).filter(Objects::nonNull);
        for (FieldScreen screen : used.distinct().toList()) {
            if (use.isOfOtherTypes(screen, run.type(role).orElseThrow())) {
                run.reuse(SetUpKind.SCREEN, screen.getName(), String.valueOf(screen.getId()));
            } else {
                screens.complete(run, role, screen, use.othersWith(screen, run.project()));
            }
        }
    }

    private void tie(
            Furnishing run, IssueTypeScreenScheme scheme, Map<TypeRole, Optional<FieldScreenScheme>> missing) {
        List<String> others = use.others(scheme, run.project());
        if (missing.isEmpty()) {
            run.reuse(SetUpKind.ISSUE_TYPE_SCREEN_SCHEME, scheme.getName(), String.valueOf(scheme.getId()));
        } else if (run.mayChangeSharedSchemes() || others.isEmpty() && !scheme.isDefault()) {
            run.touch(
                    Furnishing.item(SetUpKind.ISSUE_TYPE_SCREEN_SCHEME, scheme.getName(), scheme.getId(), others),
                    () -> missing.forEach((role, own) -> use.add(scheme, run.type(role).orElseThrow(), own.orElseThrow())));
        } else {
            use.copy(run, scheme, copy -> missing.forEach(
                    (role, own) -> use.add(copy, run.type(role).orElseThrow(), own.orElseThrow())));
        }
    }
}
