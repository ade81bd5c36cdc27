package org.debrief.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Category;
import org.debrief.app.project.ProjectSettings;
import org.junit.Rule;
import org.junit.Test;

/** What projects decided, on a database. */
public class StoredSettingsTest {

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    @Test
    public void whatIsKeptIsRead() {
        StoredSettings settings = new StoredSettings(store.objects());
        ProjectSettings first = new ProjectSettings(1, new Categories(List.of(new Category("VENDOR", "Vendors \"<b>\" \ud83d\udd25"))));
        ProjectSettings second = new ProjectSettings(2, Categories.COMMON);
        settings.keep(7, first);
        settings.keep(8, first);
        settings.keep(7, second);
        assertEquals(Map.of(7L, second, 8L, first), settings.of(List.of(7L, 8L, 9L)));
        assertEquals(ProjectSettings.DEFAULT, settings.of(9));
    }
}
