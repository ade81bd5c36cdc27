package org.debrief.sandbox.pages.jira.admin;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The screens of the site with the schemes that use them, and the form for a new one.
 */
final class ScreensPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/ViewFieldScreens.jspa";
    private static final long serialVersionUID = 1L;

    ScreensPage(JiraPages pages) {
        super(pages, "field_screens");
    }

    /** A screen in the list. */
    public record Row(long id, String name, String description, int tabs, int fields, List<String> schemes) {
    }

    @Override
    View view(Form form) {
        return new View("Screens", "screens", Map.of("rows", model().screens().all().stream().map(this::row).toList()));
    }

    private Row row(Screen screen) {
        List<String> schemes = model().screenSchemes().all().stream().filter(scheme -> scheme.screens().containsValue(screen.id())).map(ScreenScheme::name)
                .toList();
        int fields = screen.tabs().stream().mapToInt(tab -> tab.fields().size()).sum();
        return new Row(screen.id(), screen.name(), screen.description(), screen.tabs().size(), fields, schemes);
    }

    @Override
    Done act(Form form) {
        if (form.has("copy")) {
            Screen original = model().screens().byId(form.id("copy")).orElseThrow(() -> new Refused("There is no such screen."));
            List<Screen.Tab> tabs = original.tabs().stream().map(tab -> new Screen.Tab(0, tab.name(), tab.fields())).toList();
            Screen copy = model().screens().create(new Screen(0, "Copy of " + original.name(), original.description(), tabs));
            return new Done("The screen was copied.", ScreenPage.address(copy.id()));
        }
        String name = form.name("name", "Name");
        Screen screen = model().screens().create(new Screen(0, name, form.text("description"), List.of(new Screen.Tab(0, "Field Tab", List.of("summary")))));
        return new Done("The screen " + name + " was created.", ScreenPage.address(screen.id()));
    }
}
