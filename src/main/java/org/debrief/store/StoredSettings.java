package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.analysis.Categories;
import org.debrief.app.project.KeptSettings;
import org.debrief.app.project.ProjectSettings;

/** What projects decided, in our tables. */
public final class StoredSettings implements KeptSettings {

    private final ActiveObjects ao;

    public StoredSettings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, ProjectSettings> of(Collection<Long> projects) {
        return rows(projects).stream().collect(Collectors.toMap(ProjectSettingsRow::getProjectId, StoredSettings::settings));
    }

    private List<ProjectSettingsRow> rows(Collection<Long> projects) {
        return Rows.of(ao, ProjectSettingsRow.class, "PROJECT_ID", projects);
    }

    private static ProjectSettings settings(ProjectSettingsRow row) {
        return new ProjectSettings(row.getRev(), new Categories(ListColumn.categories(row.getCategories())));
    }

    @Override
    public void keep(long project, ProjectSettings settings) {
        String categories = ListColumn.ofCategories(settings.categories().own());
        ao.executeInTransaction(() -> {
            ProjectSettingsRow row = rows(List.of(project)).stream()
                    .findFirst()
                    .orElseGet(() -> ao.create(ProjectSettingsRow.class, Map.of("PROJECT_ID", project, "REV", settings.rev())));
            row.setRev(settings.rev());
            row.setCategories(categories);
            row.save();
            return row;
        });
    }
}
