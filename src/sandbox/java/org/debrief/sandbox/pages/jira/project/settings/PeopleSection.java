package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredRole;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The users and groups in the roles of a project.
 */
record PeopleSection(JiraPages pages) implements SettingsSection {
    /** A role with its members. */
    public record Row(StoredRole role, List<HolderChoice.Named> members) {
    }

    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        HolderChoice choice = new HolderChoice(site());
        Map<String, Set<Holder>> members = site().model().roles().of(project.id());
        return Map.of("roles", site().model().roles().all().stream().map(role -> new Row(role, members.getOrDefault(role.name(), Set.of())
                .stream()
                .map(choice::named).sorted(Comparator.comparing(HolderChoice.Named::label)).toList())).toList());
    }

    @Override
    public String act(StoredProject project, HttpServletRequest request) {
        Typed typed = new Typed(request);
        StoredRole role = site().model().roles().byName(typed.get("role")).orElseThrow(() ->
                new Refused("The project role does not exist any more."));
        boolean add = typed.get("action").equals("add");
        Holder member = add ? new HolderChoice(site()).of(typed.get("kind").equals("group") ? "group" : "user", typed.get("holder"))
                : Holder.of(typed.get("holder"));
        Set<Holder> members = new HashSet<>(site().model().roles().of(project.id()).getOrDefault(role.name(), Set.of()));
        if (add ? !members.add(member) : !members.remove(member)) {
            throw new Refused(add ? "They are already members of the project role." : "They are not members of the project role any more.");
        }
        site().model().roles().assign(project.id(), role, members);
        return new HolderChoice(site()).named(member).label() + (add ? " was added to " : " was removed from ") + role.name() + ".";
    }
}
