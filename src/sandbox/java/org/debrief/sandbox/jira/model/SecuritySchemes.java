package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The issue security schemes of the site; a project has one or none.
 */
public final class SecuritySchemes {
    private final Sql sql;
    private final Snapshot<List<SecurityScheme>> all;
    private final Snapshot<Map<Long, Long>> ofProjects;

    private record LevelRow(long scheme, SecurityLevel level) {
    }

    SecuritySchemes(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
        this.ofProjects = new Snapshot<>(sql, () -> sql.mapping("select id, security_scheme from project where security_scheme is not null"));
    }

    /** All schemes, by name. */
    public List<SecurityScheme> all() {
        return all.get();
    }

    public Optional<SecurityScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** The scheme of a project, if it has one. */
    public Optional<SecurityScheme> of(long project) {
        return Optional.ofNullable(ofProjects.get().get(project)).flatMap(this::byId);
    }

    public Optional<SecurityLevel> level(long id) {
        return all().stream().flatMap(scheme -> scheme.level(id).stream()).findFirst();
    }

    /** Makes a scheme; ids are ignored, and a default level is set later. */
    public SecurityScheme create(SecurityScheme wanted) {
        if (all().stream().anyMatch(scheme -> scheme.name().equalsIgnoreCase(wanted.name()))) {
            throw new Refused("A scheme with that name already exists. Please enter a different name.");
        }
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into security_scheme values (?, ?, ?, null)", id, wanted.name(), wanted.description());
            wanted.levels().forEach(level -> addLevel(id, level));
            all.changed();
            return byId(id).orElseThrow();
        });
    }

    /** Writes name, description and default level of a scheme. */
    public void save(SecurityScheme scheme) {
        if (scheme.defaultLevel() != null && byId(scheme.id()).flatMap(stored -> stored.level(scheme.defaultLevel())).isEmpty()) {
            throw new Refused("The default level must be a level of the scheme.");
        }
        sql.change("update security_scheme set name = ?, description = ?, default_level = ? where id = ?", scheme.name(), scheme.description(),
                scheme.defaultLevel(), scheme.id());
        all.changed();
    }

    /** Adds a level after the others and answers its id. */
    public long addLevel(long scheme, SecurityLevel level) {
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into security_level select ?, ?, ?, ?, count(*) from security_level where scheme = ?", id, scheme, level.name(),
                    level.description(), scheme);
            writeHolders(id, level.holders());
            return id;
        });
    }

    /** Writes name, description and holders of a level. */
    public void save(SecurityLevel level) {
        sql.inTransaction(() -> {
            sql.change("update security_level set name = ?, description = ? where id = ?", level.name(), level.description(), level.id());
            sql.change("delete from security_holder where level = ?", level.id());
            writeHolders(level.id(), level.holders());
        });
    }

    /** Deletes a level; its issues get another one of the same scheme, or none for null. */
    public void deleteLevel(long level, Long replacement) {
        sql.inTransaction(() -> {
            sql.change("update issue set security = ? where security = ?", replacement, level);
            sql.change("update indexed_issue set security = ? where security = ?", replacement, level);
            sql.change("update security_scheme set default_level = null where default_level = ?", level);
            sql.change("delete from security_level where id = ?", level);
            all.changed();
        });
    }

    /** Deletes a scheme that no project uses. */
    public void delete(long scheme) {
        if (ofProjects.get().containsValue(scheme)) {
            throw new Refused("The issue security scheme cannot be deleted, as it is in use by projects.");
        }
        sql.change("delete from security_scheme where id = ?", scheme);
        all.changed();
    }

    /** Gives a project a scheme, null for none; its issues keep the levels that are in it and lose the others. */
    public void assign(long project, Long scheme) {
        sql.inTransaction(() -> {
            sql.change("update project set security_scheme = ? where id = ?", scheme, project);
            for (String table : List.of("issue", "indexed_issue")) {
                sql.change("update " + table + " set security = null where project = ? and security is not null"
                        + " and security not in (select id from security_level where scheme = coalesce(?, 0))", project, scheme);
            }
            ofProjects.changed();
        });
    }

    /** To be called when a project went. */
    void forget() {
        ofProjects.changed();
    }

    private void writeHolders(long level, Set<Holder> holders) {
        holders.forEach(holder -> sql.change("insert into security_holder values (?, ?)", level, holder.toString()));
        all.changed();
    }

    private List<SecurityScheme> load() {
        Map<Long, Set<Holder>> holders = sql.list("select level, holder from security_holder",
                row -> Map.entry(row.getLong(1), Holder.of(row.getString(2)))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        Map<Long, List<SecurityLevel>> levels = sql.list("select * from security_level order by scheme, position, id", row -> level(row, holders)).stream()
                .collect(groupingBy(LevelRow::scheme, mapping(LevelRow::level, toList())));
        return sql.list("select * from security_scheme order by name", row -> new SecurityScheme(row.getLong("id"), row.getString("name"),
                row.getString("description"), Sql.optional(row, "default_level"), levels.getOrDefault(row.getLong("id"), List.of())));
    }

    private static LevelRow level(ResultSet row, Map<Long, Set<Holder>> holders) throws SQLException {
        long id = row.getLong("id");
        return new LevelRow(row.getLong("scheme"),
                new SecurityLevel(id, row.getString("name"), row.getString("description"), holders.getOrDefault(id, Set.of())));
    }
}
