package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.project.ProjectReading;

/**
 * The components of a project: to add, edit and delete.
 */
record ComponentsSection(JiraPages pages) implements SettingsSection {
    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>(Map.of("components", new ProjectReading(pages).components(project.id())));
        long edited = new Typed(request).id("edit");
        new ProjectReading(pages).components(project.id()).stream().filter(row -> row.component().id() == edited).findFirst()
                .ifPresent(row -> values.put("edited", row));
        return values;
    }

    @Override
    public String act(StoredProject project, HttpServletRequest request) {
        Typed typed = new Typed(request);
        if (typed.get("action").equals("add")) {
            StoredComponent made = site().model().parts().components().create(component(null, project, typed));
            return "The component " + made.name() + " was added.";
        }
        StoredComponent component = site().model().parts().components().of(project.id()).stream().filter(one ->
                one.id() == typed.id("component")).findFirst()
                .orElseThrow(() -> new Refused("The component does not exist any more."));
        switch (typed.get("action")) {
            case "save" -> site().model().parts().components().save(component(component, project, typed));
            case "delete" -> site().model().parts().deleteComponent(component.id(), null, site().reader().orElseThrow().getKey());
            default -> throw new Refused("There is no such action.");
        }
        return "The component " + component.name() + (typed.get("action").equals("delete") ? " was deleted." : " was changed.");
    }

    private StoredComponent component(StoredComponent before, StoredProject project, Typed typed) {
        String lead = typed.get("lead").isEmpty() ? null : site().model().users().byName(typed.get("lead")).map(User::key)
                .orElseThrow(() -> new Refused("Lead: the user '" + typed.get("lead") + "' does not exist."));
        return new StoredComponent(before == null ? 0 : before.id(), project.id(), typed.get("name"), typed.get("description"), lead,
                before == null ? StoredComponent.DefaultAssignee.PROJECT_DEFAULT : before.assignee(), before != null && before.archived());
    }
}
