package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what in which project, and with which issue: outside of its security level nobody may do anything.
 */
public final class Permissions {
    private final Sql sql;
    private final Projects projects;
    private final Roles roles;
    private final SecuritySchemes securities;
    private final Snapshot<Map<Key, Set<Holder>>> grants;

    private record Key(long project, Permission permission) {
    }

    Permissions(Sql sql, Projects projects, Roles roles, SecuritySchemes securities) {
        this.sql = sql;
        this.projects = projects;
        this.roles = roles;
        this.securities = securities;
        this.grants = new Snapshot<>(sql, this::load);
    }

    /** Whether a reader, null for one who has not signed in, has a permission; in archived projects nobody has any. */
    public boolean allows(Permission permission, long project, User reader) {
        return matter(project, null).filter(matter -> allows(permission, matter, reader)).isPresent();
    }

    /** Whether a reader, null for one who has not signed in, has a permission for an issue; nobody has any for an issue they may not see. */
    public boolean allows(Permission permission, StoredIssue issue, User reader) {
        return allows(permission, issue.fields(), reader);
    }

    /** The same for an issue with these fields, which need not be stored. */
    public boolean allows(Permission permission, IssueFields issue, User reader) {
        return matter(issue.project(), issue).filter(matter -> allows(permission, matter, reader) && inside(matter, reader)).isPresent();
    }

    /** Whether a reader may do a deed to something of an owner, a user key or null, at an issue; owners are signed in. */
    public boolean allows(Deed deed, StoredIssue issue, String owner, User reader) {
        boolean own = reader != null && reader.key().equals(owner);
        return allows(deed.all(), issue, reader) || own && allows(deed.own(), issue, reader);
    }

    /** Those of an issue's comments a reader may read, who may see the issue. */
    public List<StoredComment> readable(List<StoredComment> comments, StoredIssue issue, User reader) {
        return matter(issue.fields().project(), issue.fields()).stream().flatMap(matter -> comments.stream()
                .filter(comment -> comment.visibility() == null || comment.visibility().includes(reader, matter))).toList();
    }

    /** Whether a reader is one of the holders, at an issue. */
    public boolean includes(Set<Holder> holders, StoredIssue issue, User reader) {
        return matter(issue.fields().project(), issue.fields()).filter(matter -> includes(holders, matter, reader)).isPresent();
    }

    /** The security levels a reader is inside of, for an issue with these fields: those they may give it. */
    public List<SecurityLevel> levels(IssueFields issue, User reader) {
        return matter(issue.project(), issue).stream().flatMap(matter -> levels(issue.project()).stream()
                .filter(level -> includes(level.holders(), matter, reader))).toList();
    }

    /** Which issues a reader may see; null for one who has not signed in. */
    public Visibility visibility(User reader) {
        return new Visibility(this, reader);
    }

    /** The ids of the projects a reader may browse. */
    public List<Long> browsable(User reader) {
        return projects.all().stream().map(StoredProject::id).filter(project -> allows(Permission.BROWSE_PROJECTS, project, reader)).toList();
    }

    public Set<Holder> holders(long project, Permission permission) {
        return grants.get().getOrDefault(new Key(project, permission), Set.of());
    }

    /** Grants a permission to these holders and to nobody else. */
    public void grant(long project, Permission permission, Collection<Holder> holders) {
        sql.inTransaction(() -> {
            sql.change("delete from permission_grant where project = ? and permission = ?", project, permission.name());
            Set.copyOf(holders).forEach(holder -> sql.change("insert into permission_grant values (?, ?, ?)", project, permission.name(),
                    holder.toString()));
            grants.changed();
        });
    }

    /** Grants what a new project starts with: everything to those who work in projects, its administration to administrators. */
    public void grantDefaults(long project) {
        for (Permission permission : Permission.values()) {
            String group = permission == Permission.ADMINISTER_PROJECTS ? Users.ADMINISTRATORS : Users.WORKERS;
            grant(project, permission, Set.of(new Holder.Group(group)));
        }
        roles.assignDefaults(project);
    }

    List<SecurityLevel> levels(long project) {
        return securities.of(project).map(SecurityScheme::levels).orElse(List.of());
    }

    /** What is asked about a project, or an issue of it; nothing where the project is archived. */
    Optional<Matter> matter(long project, IssueFields issue) {
        return projects.byId(project).filter(found -> !found.archived()).map(found -> new Matter(found, roles.of(project), issue));
    }

    /** To be called when a project went. */
    void forget() {
        grants.changed();
    }

    private boolean allows(Permission permission, Matter matter, User reader) {
        return (reader == null || reader.active()) && includes(holders(matter.project().id(), permission), matter, reader);
    }

    private boolean inside(Matter matter, User reader) {
        Long level = matter.issue().security();
        return level == null || securities.level(level).filter(found -> includes(found.holders(), matter, reader)).isPresent();
    }

    private static boolean includes(Set<Holder> holders, Matter matter, User reader) {
        return holders.stream().anyMatch(holder -> holder.includes(reader, matter));
    }

    private Map<Key, Set<Holder>> load() {
        return sql.list("select project, permission, holder from permission_grant",
                        row -> Map.entry(new Key(row.getLong(1), Permission.valueOf(row.getString(2))), Holder.of(row.getString(3)))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }
}
