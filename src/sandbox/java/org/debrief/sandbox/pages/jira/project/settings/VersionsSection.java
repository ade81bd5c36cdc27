package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.ProjectParts;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.project.ProjectReading;

/**
 * The versions of a project: to add, edit, release, archive and delete.
 */
record VersionsSection(JiraPages pages) implements SettingsSection {
    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>(Map.of("versions", new ProjectReading(pages).versions(project.id())));
        long edited = new Typed(request).id("edit");
        site().model().parts().versions().of(project.id()).stream().filter(version -> version.id() == edited).findFirst()
                .ifPresent(version -> values.put("edited", version));
        return values;
    }

    @Override
    public String act(StoredProject project, HttpServletRequest request) {
        Typed typed = new Typed(request);
        if (typed.get("action").equals("add")) {
            StoredVersion made = site().model().parts().versions().create(version(0, project, StoredVersion.Stage.PLANNED, typed));
            return "The version " + made.name() + " was added.";
        }
        StoredVersion version = site().model().parts().versions().of(project.id()).stream().filter(one -> one.id() == typed.id("version"))
                .findFirst()
                .orElseThrow(() -> new Refused("The version does not exist any more."));
        return change(project, version, typed);
    }

    private String change(StoredProject project, StoredVersion version, Typed typed) {
        StoredVersion.Stage stage = version.stage();
        switch (typed.get("action")) {
            case "save" -> site().model().parts().versions().save(version(version.id(), project, stage, typed));
            case "release" -> save(version, new StoredVersion.Stage(true, stage.archived()));
            case "unrelease" -> save(version, new StoredVersion.Stage(false, stage.archived()));
            case "archive" -> save(version, new StoredVersion.Stage(stage.released(), true));
            case "unarchive" -> save(version, new StoredVersion.Stage(stage.released(), false));
            case "delete" -> site().model().parts().deleteVersion(version.id(), ProjectParts.Replacements.NONE, site().reader()
                    .orElseThrow().getKey());
            default -> throw new Refused("There is no such action.");
        }
        return "The version " + version.name() + (typed.get("action").equals("delete") ? " was deleted." : " was changed.");
    }

    private void save(StoredVersion version, StoredVersion.Stage stage) {
        site().model().parts().versions().save(new StoredVersion(version.id(), version.project(), version.name(), version.description(),
                stage, version.start(),
                version.release()));
    }

    private static StoredVersion version(long id, StoredProject project, StoredVersion.Stage stage, Typed typed) {
        return new StoredVersion(id, project.id(), typed.get("name"), typed.get("description"), stage, typed.day("start", "Start date"),
                typed.day("release", "Release date"));
    }
}
