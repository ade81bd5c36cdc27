package org.debrief.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Optional;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.TypeRole;

/** The screen schemes of our issue types: the same screen for creating, editing and viewing. */
public final class OwnScreenSchemes {

    private final FieldScreenSchemeManager schemes;
    private final FieldScreenFactory factory;

    public OwnScreenSchemes(FieldScreenSchemeManager schemes, FieldScreenFactory factory) {
        this.schemes = schemes;
        this.factory = factory;
    }

    /** The scheme of one of our types, empty in a dry run when it or its screen is missing. */
    Optional<FieldScreenScheme> furnish(Furnishing run, TypeRole role, Optional<FieldScreen> screen) {
        Optional<FieldScreenScheme> present = held(run, role);
        if (present.isPresent()) {
            run.reuse(SetUpKind.SCREEN_SCHEME, present.get().getName(), String.valueOf(present.get().getId()));
            return present;
        }
        return run.create(SetUpKind.SCREEN_SCHEME, OwnScreens.name(role), () -> {
            FieldScreenScheme scheme = begun(role);
            if (scheme.getFieldScreenSchemeItems().isEmpty()) {
                scheme.addFieldScreenSchemeItem(item(screen.orElseThrow()));
            }
            run.assign(role(role), String.valueOf(scheme.getId()));
            return new Furnishing.Made<>(scheme, String.valueOf(scheme.getId()));
        });
    }

    /** The scheme that the registry names, if it is still there. */
    Optional<FieldScreenScheme> held(Furnishing run, TypeRole role) {
        return run.holder(role(role)).map(id -> schemes.getFieldScreenScheme(Long.valueOf(id)));
    }

    private static String role(TypeRole role) {
        return "screenscheme:" + role.name();
    }

    private FieldScreenScheme begun(TypeRole role) {
        return schemes.getFieldScreenSchemes().stream()
                .filter(scheme -> OwnScreens.name(role).equals(scheme.getName()))
                .findFirst()
                .orElseGet(() -> {
                    FieldScreenScheme scheme = factory.createFieldScreenScheme();
                    scheme.setName(OwnScreens.name(role));
                    scheme.setDescription(role.description());
                    schemes.createFieldScreenScheme(scheme);
                    return scheme;
                });
    }

    private FieldScreenSchemeItem item(FieldScreen screen) {
        FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
        item.setIssueOperation(null);
        item.setFieldScreen(screen);
        return item;
    }
}
