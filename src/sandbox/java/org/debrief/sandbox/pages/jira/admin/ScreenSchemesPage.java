package org.debrief.sandbox.pages.jira.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.TypeScreenScheme;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * Which screen opens for which operation, and which of these schemes holds for which issue type of which projects.
 */
final class ScreenSchemesPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/ViewFieldScreenSchemes.jspa";
    private static final long serialVersionUID = 1L;

    ScreenSchemesPage(JiraPages pages) {
        super(pages, "screen_schemes");
    }

    /** An operation and the screen chosen for it. */
    public record Entry(String operation, String label, List<Choice> screens) {
    }

    /** A screen scheme to edit. */
    public record Scheme(long id, String name, List<Entry> entries) {
    }

    /** An issue type screen scheme to edit. */
    public record TypeScheme(long id, String name, String projects, List<TypeEntry> entries) {
    }

    /** An issue type, 0 for all without an entry of their own, and the screen scheme chosen for it. */
    public record TypeEntry(long type, String label, List<Choice> schemes) {
    }

    @Override
    View view(Form form) {
        List<Scheme> schemes = model().screenSchemes().all().stream().map(this::scheme).toList();
        List<TypeScheme> typeSchemes = model().typeScreenSchemes().all().stream().map(this::typeScheme).toList();
        return new View("Screen schemes", "screen-schemes", Map.of("schemes", schemes, "typeSchemes", typeSchemes));
    }

    private Scheme scheme(ScreenScheme scheme) {
        List<Entry> entries = Arrays.stream(ScreenScheme.Operation.values()).map(operation -> new Entry(operation.name(), label(operation),
                model().screens().all().stream().map(screen -> Choice.of(screen.id(), screen.name(), Long.valueOf(screen.id())
                        .equals(scheme.screens().get(operation)))).toList())).toList();
        return new Scheme(scheme.id(), scheme.name(), entries);
    }

    private static String label(ScreenScheme.Operation operation) {
        return switch (operation) {
            case DEFAULT -> "Default";
            case CREATE -> "Create issue";
            case EDIT -> "Edit issue";
            case VIEW -> "View issue";
        };
    }

    private TypeScheme typeScheme(TypeScreenScheme scheme) {
        String projects = model().typeScreenSchemes().projects(scheme.id()).stream().flatMap(id -> model().projects().byId(id).stream())
                .map(StoredProject::key).sorted().collect(Collectors.joining(", "));
        Stream<TypeEntry> named = model().issueTypes().all().stream().map(type -> entry(scheme, type.id(), type.name()));
        return new TypeScheme(scheme.id(), scheme.name(), projects,
                Stream.concat(Stream.of(entry(scheme, TypeScreenScheme.ANY_TYPE, "All other issue types")), named).toList());
    }

    private TypeEntry entry(TypeScreenScheme scheme, long type, String label) {
        return new TypeEntry(type, label, model().screenSchemes().all().stream()
                .map(found -> Choice.of(found.id(), found.name(), Long.valueOf(found.id()).equals(scheme.schemes().get(type)))).toList());
    }

    @Override
    Done act(Form form) {
        String done = switch (form.text("action")) {
            case "scheme" -> saveScheme(form);
            case "type-scheme" -> saveTypeScheme(form);
            case "create" -> create(form.name("name", "Name"));
            default -> throw new Refused("There is no such action.");
        };
        return new Done(done, ADDRESS);
    }

    private String saveScheme(Form form) {
        ScreenScheme scheme = model().screenSchemes().byId(form.id("scheme")).orElseThrow(() -> new Refused("There is no such screen scheme."));
        ScreenScheme changed = scheme;
        for (ScreenScheme.Operation operation : ScreenScheme.Operation.values()) {
            changed = changed.with(operation, form.has(operation.name()) ? screen(form.id(operation.name())).id() : null);
        }
        if (changed.screens().get(ScreenScheme.Operation.DEFAULT) == null) {
            throw new Refused("A screen scheme needs a default screen.");
        }
        model().screenSchemes().save(changed);
        return "The screen scheme " + scheme.name() + " was saved.";
    }

    private String saveTypeScheme(Form form) {
        TypeScreenScheme scheme = model().typeScreenSchemes().byId(form.id("scheme")).orElseThrow(() -> new Refused("There is no such scheme."));
        Stream<Long> types = Stream.concat(Stream.of(TypeScreenScheme.ANY_TYPE), model().issueTypes().all().stream().map(StoredIssueType::id));
        Map<Long, Long> chosen = types.filter(type -> form.has("type" + type))
                .collect(Collectors.toMap(type -> type, type -> screenScheme(form.id("type" + type)).id()));
        if (!chosen.containsKey(TypeScreenScheme.ANY_TYPE)) {
            throw new Refused("A scheme needs an entry for all other issue types.");
        }
        model().typeScreenSchemes().save(new TypeScreenScheme(scheme.id(), scheme.name(), scheme.description(), chosen));
        return "The issue type screen scheme " + scheme.name() + " was saved.";
    }

    private String create(String name) {
        if (model().screenSchemes().all().stream().anyMatch(scheme -> scheme.name().equalsIgnoreCase(name))) {
            throw new Refused("A screen scheme with this name already exists.");
        }
        model().screenSchemes().create(new ScreenScheme(0, name, "", Map.of(ScreenScheme.Operation.DEFAULT, Screen.DEFAULT)));
        return "The screen scheme " + name + " was created.";
    }

    private Screen screen(long id) {
        return model().screens().byId(id).orElseThrow(() -> new Refused("There is no such screen."));
    }

    private ScreenScheme screenScheme(long id) {
        return model().screenSchemes().byId(id).orElseThrow(() -> new Refused("There is no such screen scheme."));
    }
}
