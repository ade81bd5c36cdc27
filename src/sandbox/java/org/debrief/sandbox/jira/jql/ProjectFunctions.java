package org.debrief.sandbox.jira.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredRole;
import org.debrief.sandbox.jira.model.User;

/**
 * The functions that stand for projects and components by what somebody is in them. Only what the reader may browse is given.
 */
record ProjectFunctions(JiraModel model) {
    void addTo(JqlFunctions functions) {
        functions.add(PlainFunction.list(new Signature("projectsLeadByUser", DataType.PROJECT, 0, 1),
                (arguments, asking) -> user("projectsLeadByUser", "projects", arguments, asking), this::lead));
        functions.add(PlainFunction.list(new Signature("componentsLeadByUser", DataType.COMPONENT, 0, 1),
                (arguments, asking) -> user("componentsLeadByUser", "components", arguments, asking), this::components));
        functions.add(PlainFunction.list(new Signature("projectsWhereUserHasPermission", DataType.PROJECT, 1, 1),
                (arguments, asking) -> named("projectsWhereUserHasPermission", "permission", permission(arguments.get(0)), arguments, asking),
                this::permitted));
        functions.add(PlainFunction.list(new Signature("projectsWhereUserHasRole", DataType.PROJECT, 1, 1),
                (arguments, asking) -> named("projectsWhereUserHasRole", "role", role(arguments.get(0)), arguments, asking), this::inRole));
    }

    private List<String> user(String function, String what, List<String> arguments, Asking asking) {
        if (arguments.isEmpty()) {
            return anonymous(function, asking);
        }
        return person(arguments, asking).isPresent() ? List.of() : List.of("Function '" + function + "' can not generate a list of " + what
                + " for user '" + arguments.get(0) + "'; the user does not exist.");
    }

    private static List<String> named(String function, String what, Optional<?> found, List<String> arguments, Asking asking) {
        if (asking.reader() == null) {
            return anonymous(function, asking);
        }
        return found.isPresent() ? List.of() : List.of("Function '" + function + "' can not generate a list of projects for " + what + " '"
                + arguments.get(0) + "'; the " + what + " does not exist.");
    }

    private static List<String> anonymous(String function, Asking asking) {
        return asking.reader() == null ? List.of("Function '" + function + "' cannot be called as anonymous user.") : List.of();
    }

    private Optional<User> person(List<String> arguments, Asking asking) {
        return arguments.isEmpty() ? Optional.ofNullable(asking.reader()) : model.users().byName(arguments.get(0));
    }

    private List<Literal> lead(List<String> arguments, Asking asking) {
        String lead = person(arguments, asking).orElseThrow().key();
        return projects(asking, id -> model.projects().byId(id).filter(project -> project.lead().equals(lead)).isPresent());
    }

    private List<Literal> components(List<String> arguments, Asking asking) {
        String lead = person(arguments, asking).orElseThrow().key();
        return asking.projects().stream().flatMap(project -> model.parts().components().of(project).stream())
                .filter(component -> lead.equals(component.lead())).map(component -> Literal.of(component.id())).toList();
    }

    private List<Literal> permitted(List<String> arguments, Asking asking) {
        Permission permission = permission(arguments.get(0)).orElseThrow();
        return projects(asking, id -> model.permissions().allows(permission, id, asking.reader()));
    }

    private List<Literal> inRole(List<String> arguments, Asking asking) {
        String role = role(arguments.get(0)).orElseThrow().name();
        return projects(asking, id -> model.roles().of(id).getOrDefault(role, Set.of()).stream().anyMatch(holder -> member(holder, asking.reader())));
    }

    private static boolean member(Holder holder, User reader) {
        return holder.equals(new Holder.Person(reader.key())) || holder instanceof Holder.Group group && reader.isIn(group.name());
    }

    private static List<Literal> projects(Asking asking, LongPredicate wanted) {
        return asking.projects().stream().filter(wanted::test).map(Literal::of).toList();
    }

    /** A permission by its key or, as the product's pages call it, by words. */
    private static Optional<Permission> permission(String name) {
        String key = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(Permission.values()).filter(permission -> permission.name().equals(key)).findFirst();
    }

    private Optional<StoredRole> role(String name) {
        return model.roles().all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }
}
