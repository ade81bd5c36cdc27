package org.debrief.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Category;
import org.debrief.analysis.Factor;
import org.debrief.app.project.ProjectSettings;

/** The JSON of what a project decided. */
public final class SettingsDocument {

    private SettingsDocument() {}

    /**
     * Settings as somebody sent them.
     *
     * @throws org.debrief.app.InvalidInput with the path of everything that is wrong
     */
    public static ProjectSettings read(String json) {
        Input input = Input.strict(JsonText.object(json));
        Integer rev = input.present("rev", input.number("rev", 0));
        List<Category> categories = categories(input);
        input.done();
        return new ProjectSettings(rev == null ? 0 : rev, new Categories(categories));
    }

    private static List<Category> categories(Input input) {
        List<Input> objects = input.objects("categories");
        if (objects.size() > Category.MOST) {
            input.problem("categories", "debrief.error.list.long", Category.MOST);
        }
        Set<String> keys = new HashSet<>(Factor.COMMON_CATEGORIES);
        Set<String> names = new HashSet<>();
        List<Category> categories = new ArrayList<>();
        for (Input object : objects) {
            String key = object.present("key", object.keyword("key"));
            String name = object.required("name", object.line("name", Category.LONGEST_NAME));
            if (key != null && !keys.add(key)) {
                object.problem("key", "debrief.error.category.taken", key);
            }
            if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
                object.problem("name", "debrief.error.category.taken", name);
            }
            categories.add(new Category(key == null ? "" : key, name));
        }
        return categories;
    }

    /** The JSON object of settings. */
    public static Map<String, Object> json(ProjectSettings settings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rev", settings.rev());
        json.put("categories", PartWriter.each(settings.categories().own(), SettingsDocument::category));
        return json;
    }

    static Map<String, Object> category(Category category) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", category.key());
        json.put("name", category.name());
        return json;
    }
}
