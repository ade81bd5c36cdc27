package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields that must have a value, which the product keeps in field configurations.
 */
public final class RequiredFields {
    /** The system fields that are always required. */
    public static final Set<String> ALWAYS = Set.of("project", "issuetype", "summary", "reporter");

    private final Sql sql;
    private final CustomFields fields;
    private final FieldContexts contexts;
    private final Snapshot<List<Requirement>> all;

    RequiredFields(Sql sql, CustomFields fields, FieldContexts contexts) {
        this.sql = sql;
        this.fields = fields;
        this.contexts = contexts;
        this.all = new Snapshot<>(sql, () -> sql.list("select distinct field, project, type from required_field order by field, project, type",
                row -> new Requirement(row.getString("field"), Sql.optional(row, "project"), Sql.optional(row, "type"))));
    }

    /** What was required beyond {@link #ALWAYS}. */
    public List<Requirement> all() {
        return all.get();
    }

    /** The ids of the fields beyond {@link #ALWAYS} that issues with this project and type must have; those that do not apply are left out. */
    public Set<String> of(IssueFields issue) {
        Set<String> required = new TreeSet<>();
        all().stream().filter(requirement -> requirement.holdsFor(issue.project(), issue.type())).map(Requirement::field)
                .filter(field -> applies(field, issue)).forEach(required::add);
        return required;
    }

    /** Whether issues with this project and type must have a field. */
    public boolean requires(String field, IssueFields issue) {
        return ALWAYS.contains(field) || of(issue).contains(field);
    }

    /** What issues must have and this one lacks. */
    public Set<String> missing(IssueFields issue) {
        Set<String> missing = of(issue);
        missing.removeIf(field -> has(field, issue));
        return missing;
    }

    /** Makes a field required; a field the site does not have is refused. */
    public void require(Requirement wanted) {
        if (SystemField.ofId(wanted.field()).isEmpty() && fields.byFieldId(wanted.field()).isEmpty()) {
            throw new Refused("There is no field '" + wanted.field() + "'.");
        }
        sql.inTransaction(() -> {
            remove(wanted);
            sql.change("insert into required_field values (?, ?, ?)", wanted.field(), wanted.project(), wanted.type());
            all.changed();
        });
    }

    /** Makes a field optional again where exactly this requirement made it required. */
    public void relax(Requirement former) {
        remove(former);
        all.changed();
    }

    /** To be called when a project went. */
    void forget() {
        all.changed();
    }

    /** Forgets a field that is gone. */
    void forget(String field) {
        sql.change("delete from required_field where field = ?", field);
        all.changed();
    }

    private void remove(Requirement former) {
        sql.change("delete from required_field where field = ? and project is not distinct from ? and type is not distinct from ?",
                former.field(), former.project(), former.type());
    }

    private boolean applies(String field, IssueFields issue) {
        return SystemField.ofId(field).isPresent()
                || fields.byFieldId(field).flatMap(found -> contexts.of(found.id(), issue.project(), issue.type())).isPresent();
    }

    private boolean has(String field, IssueFields issue) {
        Optional<SystemField> system = SystemField.ofId(field);
        return system.isPresent() ? issue.get(system.get()) != null
                : fields.byFieldId(field).flatMap(found -> issue.get(found.id())).isPresent();
    }
}
