package org.debrief.sandbox.pages.jira.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.pages.jira.FieldNames;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * One screen: its tabs and their fields, in order.
 */
final class ScreenPage extends AdminPage {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/secure/admin/ConfigureFieldScreen.jspa?id=";

    ScreenPage(JiraPages pages) {
        super(pages, "field_screens");
    }

    static String address(long id) {
        return PATH + id;
    }

    /** A tab with its fields. */
    public record Tab(long id, String name, List<Choice> fields) {
    }

    @Override
    View view(Form form) {
        Screen screen = screen(form);
        Map<String, String> names = FieldNames.of(model());
        List<Tab> tabs = screen.tabs().stream().map(tab -> new Tab(tab.id(), tab.name(),
                tab.fields().stream().map(field -> Choice.of(field, names.getOrDefault(field, field), true)).toList())).toList();
        List<Choice> free = names.entrySet().stream().filter(entry -> !screen.shows(entry.getKey()))
                .map(entry -> Choice.of(entry.getKey(), entry.getValue(), false)).sorted((a, b) -> a.label().compareToIgnoreCase(b.label())).toList();
        return new View("Configure screen " + screen.name(), "screen", Map.of("screen", screen, "tabs", tabs, "free", free));
    }

    @Override
    Done act(Form form) {
        Screen screen = screen(form);
        List<Screen.Tab> tabs = new ArrayList<>(screen.tabs());
        String done = switch (form.text("action")) {
            case "add-tab" -> addTab(tabs, form);
            case "rename-tab" -> renameTab(tabs, form);
            case "delete-tab" -> deleteTab(tabs, form);
            case "add-field" -> addField(tabs, screen, form);
            case "remove-field" -> removeField(tabs, form);
            case "up" -> move(tabs, form, -1);
            case "down" -> move(tabs, form, 1);
            default -> throw new Refused("There is no such action.");
        };
        model().screens().save(new Screen(screen.id(), screen.name(), screen.description(), tabs));
        return new Done(done, address(screen.id()));
    }

    private static String addTab(List<Screen.Tab> tabs, Form form) {
        String name = form.name("name", "Name of the tab");
        free(tabs, name);
        tabs.add(new Screen.Tab(0, name, List.of()));
        return "The tab " + name + " was added.";
    }

    private static String renameTab(List<Screen.Tab> tabs, Form form) {
        int at = at(tabs, form);
        String name = form.name("name", "Name of the tab");
        if (!tabs.get(at).name().equalsIgnoreCase(name)) {
            free(tabs, name);
        }
        tabs.set(at, new Screen.Tab(tabs.get(at).id(), name, tabs.get(at).fields()));
        return "The tab was renamed.";
    }

    private static String deleteTab(List<Screen.Tab> tabs, Form form) {
        int at = at(tabs, form);
        if (tabs.size() == 1) {
            throw new Refused("A screen has at least one tab.");
        }
        return "The tab " + tabs.remove(at).name() + " was deleted.";
    }

    private String addField(List<Screen.Tab> tabs, Screen screen, Form form) {
        int at = at(tabs, form);
        String field = form.text("field");
        if (!FieldNames.of(model()).containsKey(field)) {
            throw new Refused("Choose a field.");
        }
        if (screen.shows(field)) {
            throw new Refused("The field is on this screen already.");
        }
        List<String> fields = new ArrayList<>(tabs.get(at).fields());
        fields.add(field);
        tabs.set(at, new Screen.Tab(tabs.get(at).id(), tabs.get(at).name(), fields));
        return "The field " + FieldNames.of(model()).get(field) + " was added.";
    }

    private static String removeField(List<Screen.Tab> tabs, Form form) {
        int at = at(tabs, form);
        List<String> fields = new ArrayList<>(tabs.get(at).fields());
        if (!fields.remove(form.text("field"))) {
            throw new Refused("The field is not on this tab any more.");
        }
        tabs.set(at, new Screen.Tab(tabs.get(at).id(), tabs.get(at).name(), fields));
        return "The field was taken off the screen.";
    }

    private static String move(List<Screen.Tab> tabs, Form form, int by) {
        int at = at(tabs, form);
        List<String> fields = new ArrayList<>(tabs.get(at).fields());
        int from = fields.indexOf(form.text("field"));
        int to = from + by;
        if (from < 0 || to < 0 || to >= fields.size()) {
            throw new Refused("The field cannot be moved further.");
        }
        Collections.swap(fields, from, to);
        tabs.set(at, new Screen.Tab(tabs.get(at).id(), tabs.get(at).name(), fields));
        return "The field was moved.";
    }

    private static void free(List<Screen.Tab> tabs, String name) {
        if (tabs.stream().anyMatch(tab -> tab.name().equalsIgnoreCase(name))) {
            throw new Refused("A tab with this name already exists.");
        }
    }

    private static int at(List<Screen.Tab> tabs, Form form) {
        long id = form.id("tab");
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).id() == id) {
                return i;
            }
        }
        throw new Refused("The screen has no such tab any more.");
    }

    private Screen screen(Form form) {
        return model().screens().byId(form.id("id")).orElseThrow(() -> new Refused("There is no such screen."));
    }
}
