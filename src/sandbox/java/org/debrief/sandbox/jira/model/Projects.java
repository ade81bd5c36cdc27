package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The projects of the site.
 */
public final class Projects {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}");

    private static final String LEAD = "PROJECT_LEAD";
    private static final String NOBODY = "UNASSIGNED";

    private final Sql sql;
    private final Snapshot<List<StoredProject>> all;
    private final Snapshot<Map<Long, ProjectDetails>> details;

    Projects(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from project order by name", row -> new StoredProject(row.getLong("id"),
                row.getString("project_key"), row.getString("name"), row.getString("description"), row.getString("lead"),
                row.getBoolean("archived"))));
        this.details = new Snapshot<>(sql, () -> sql.list("select id, project_type, url, default_assignee from project", row -> Map.entry(row.getLong(1),
                new ProjectDetails(row.getString(2), row.getString(3), row.getString(4).equals(LEAD)))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** All projects by name, archived ones too. */
    public List<StoredProject> all() {
        return all.get();
    }

    public Optional<StoredProject> byId(long id) {
        return all().stream().filter(project -> project.id() == id).findFirst();
    }

    public Optional<StoredProject> byKey(String key) {
        return all().stream().filter(project -> project.key().equals(key)).findFirst();
    }

    public Optional<StoredProject> byName(String name) {
        return all().stream().filter(project -> project.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * Makes a project with the default schemes and permissions.
     *
     * @param wanted what it shall be; its id is ignored
     */
    public StoredProject create(StoredProject wanted) {
        check(wanted);
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into project (id, project_key, name, description, lead, archived, last_number, issue_type_scheme, type_screen_scheme)"
                            + " values (?, ?, ?, ?, ?, ?, 0, ?, ?)", id, wanted.key(), wanted.name(), wanted.description(), wanted.lead(),
                    wanted.archived(), IssueTypeScheme.DEFAULT, TypeScreenScheme.DEFAULT);
            all.changed();
            details.changed();
            return byId(id).orElseThrow();
        });
    }

    /** What there is to say of a project beside its name. */
    public ProjectDetails details(long id) {
        return details.get().get(id);
    }

    /** Writes type, address and default assignee. */
    public void save(long id, ProjectDetails wanted) {
        sql.change("update project set project_type = ?, url = ?, default_assignee = ? where id = ?", wanted.type(), wanted.url(),
                wanted.assigned() ? LEAD : NOBODY, id);
        details.changed();
    }

    /** Writes name, description, lead and whether it is archived; a project keeps its key. */
    public void save(StoredProject project) {
        Description.check(project.description());
        if (byName(project.name()).filter(other -> other.id() != project.id()).isPresent()) {
            throw new Refused("A project with that name already exists.");
        }
        sql.change("update project set name = ?, description = ?, lead = ?, archived = ? where id = ?",
                project.name(), project.description(), project.lead(), project.archived(), project.id());
        all.changed();
    }

    void delete(long id) {
        sql.change("delete from project where id = ?", id);
        all.changed();
    }

    private void check(StoredProject wanted) {
        Description.check(wanted.description());
        if (!KEY.matcher(wanted.key()).matches()) {
            throw new Refused("Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.");
        }
        if (byKey(wanted.key().toUpperCase(Locale.ROOT)).isPresent()) {
            throw new Refused("Project '" + byKey(wanted.key()).orElseThrow().name() + "' uses this project key.");
        }
        if (byName(wanted.name()).isPresent()) {
            throw new Refused("A project with that name already exists.");
        }
    }
}
