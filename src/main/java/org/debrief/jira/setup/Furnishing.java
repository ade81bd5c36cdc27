package org.debrief.jira.setup;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.debrief.app.project.Registry;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpKind;
import org.debrief.app.project.SetUpReport;
import org.debrief.jira.role.TypeRole;

/** One run of a set-up: what is wanted, who plays which role so far, and what was done. */
public final class Furnishing {

    private final Project project;
    private final Wish wish;
    private final Registry registry;
    private final Map<String, String> roles;
    private final List<SetUpItem> created = new ArrayList<>();
    private final List<SetUpItem> reused = new ArrayList<>();
    private final List<SetUpItem> touched = new ArrayList<>();

    Furnishing(Project project, Wish wish, Registry registry) {
        this.project = project;
        this.wish = wish;
        this.registry = registry;
        this.roles = new HashMap<>(registry.all());
    }

    /**
     * How a set-up is wanted.
     *
     * @param dryRun nothing is changed
     * @param sharedSchemes schemes that other projects share are changed, not copied
     */
    record Wish(boolean dryRun, boolean sharedSchemes) {}

    Project project() {
        return project;
    }

    boolean isDry() {
        return wish.dryRun();
    }

    boolean mayChangeSharedSchemes() {
        return wish.sharedSchemes();
    }

    /** The id of what plays a role; in a dry run also of what would. */
    Optional<String> holder(String role) {
        return Optional.ofNullable(roles.get(role));
    }

    /** The id of an issue type of ours, empty in a dry run when it is missing. */
    Optional<String> type(TypeRole type) {
        return holder(type.role());
    }

    void assign(String role, String hostId) {
        if (!hostId.equals(roles.put(role, hostId)) && !wish.dryRun()) {
            registry.assign(role, hostId);
        }
    }

    void vacate(String role) {
        if (roles.remove(role) != null && !wish.dryRun()) {
            registry.vacate(role);
        }
    }

    /** Makes something that is missing, unless this is a dry run, and notes it with the id it got. */
    <T> Optional<T> create(SetUpKind kind, String name, Supplier<Made<T>> work) {
        Optional<Made<T>> made = wish.dryRun() ? Optional.empty() : Optional.of(work.get());
        created.add(item(kind, name, made.map(Made::id).orElse(null), List.of(project.getKey())));
        return made.map(Made::thing);
    }

    /** Something new and the host's id of it. */
    record Made<T>(T thing, String id) {}

    void reuse(SetUpKind kind, String name, String id) {
        reused.add(item(kind, name, id, List.of(project.getKey())));
    }

    /** Changes something that is there, unless this is a dry run, and notes which other projects see the change. */
    void touch(SetUpItem item, Runnable work) {
        if (!wish.dryRun()) {
            work.run();
        }
        touched.add(item);
    }

    static SetUpItem item(SetUpKind kind, String name, Object id, List<String> projects) {
        return new SetUpItem(kind, name, id == null ? null : id.toString(), projects);
    }

    SetUpReport report() {
        return new SetUpReport(wish.dryRun(), created, reused, touched);
    }
}
