package org.debrief.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Optional;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.TypeRole;

/** The screens of our issue types: one for each, shared by the projects that are set up. */
public final class OwnScreens {

    private static final String POSTMORTEM_TAB = "Postmortem";
    private static final String ACTION_TAB = "Action";
    private static final List<String> ACTION_FIELDS = List.of("summary", "assignee", "duedate", "description");

    private final FieldScreenManager screens;
    private final FieldScreenFactory factory;

    public OwnScreens(FieldScreenManager screens, FieldScreenFactory factory) {
        this.screens = screens;
        this.factory = factory;
    }

    /** What screens and screen schemes of ours are called when they are made. */
    static String name(TypeRole role) {
        return "Debrief: " + role.firstName();
    }

    /**
     * The screen of one of our types, empty in a dry run when it is missing.
     *
     * @param model the screen other issues of the project use, whose fields those of incidents have too
     */
    Optional<FieldScreen> furnish(Furnishing run, TypeRole role, FieldScreen model) {
        Optional<FieldScreen> finished = run.holder(role(role)).map(id -> screens.getFieldScreen(Long.valueOf(id)));
        if (finished.isPresent()) {
            complete(run, role, finished.get(), List.of());
            return finished;
        }
        return run.create(SetUpKind.SCREEN, name(role), () -> {
            FieldScreen screen = begun(role);
            fill(run, role, screen, model);
            run.assign(role(role), String.valueOf(screen.getId()));
            return new Furnishing.Made<>(screen, String.valueOf(screen.getId()));
        });
    }

    private static String role(TypeRole role) {
        return "screen:" + role.name();
    }

    /** The screen an earlier run did not finish, or a new one. */
    private FieldScreen begun(TypeRole role) {
        return screens.getFieldScreens().stream()
                .filter(screen -> name(role).equals(screen.getName()))
                .findFirst()
                .orElseGet(() -> {
                    FieldScreen screen = factory.createScreen();
                    screen.setName(name(role));
                    screen.setDescription(role.description());
                    screens.createFieldScreen(screen);
                    return screen;
                });
    }

    private void fill(Furnishing run, TypeRole role, FieldScreen screen, FieldScreen model) {
        List<String> ours = ours(run, role);
        if (role == TypeRole.ACTION) {
            put(screen, ACTION_TAB, ACTION_FIELDS);
            put(screen, ACTION_TAB, ours);
            return;
        }
        for (FieldScreenTab tab : model.getTabs()) {
            List<String> fields = tab.getFieldScreenLayoutItems().stream()
                    .map(FieldScreenLayoutItem::getFieldId)
                    .filter(field -> !ours.contains(field))
                    .toList();
            put(screen, tab.getName(), fields);
        }
        put(screen, POSTMORTEM_TAB, ours);
    }

    /** Puts our fields that a screen lacks on a tab of it; {@code others} are the projects that see the change. */
    void complete(Furnishing run, TypeRole role, FieldScreen screen, List<String> others) {
        List<String> missing = missing(run, role, screen);
        String id = String.valueOf(screen.getId());
        if (missing.isEmpty()) {
            run.reuse(SetUpKind.SCREEN, screen.getName(), id);
        } else {
            String tab = role == TypeRole.ACTION ? ACTION_TAB : POSTMORTEM_TAB;
            run.touch(
                    Furnishing.item(SetUpKind.SCREEN, screen.getName(), id, others),
                    () -> put(screen, tab, missing));
        }
    }

    /** Our fields that a screen lacks. */
    static List<String> missing(Furnishing run, TypeRole role, FieldScreen screen) {
        return ours(run, role).stream().filter(field -> !screen.containsField(field)).toList();
    }

    private static List<String> ours(Furnishing run, TypeRole role) {
        return role.fields().stream()
                .filter(FieldRole::isOnScreens)
                .flatMap(field -> run.holder(field.role()).stream())
                .toList();
    }

    private static void put(FieldScreen screen, String tabName, List<String> fields) {
        FieldScreenTab tab = screen.getTabs().stream()
                .filter(present -> present.getName().equals(tabName))
                .findFirst()
                .orElseGet(() -> screen.addTab(tabName));
        fields.stream().filter(field -> !screen.containsField(field)).forEach(tab::addFieldScreenLayoutItem);
    }
}
