package org.debrief.web.setup;

import java.util.List;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Category;
import org.debrief.analysis.Factor;
import org.debrief.app.project.ProjectSettings;
import org.debrief.review.Phrases;

/**
 * The form of a project's own categories of contributing factors.
 *
 * @param target where they are saved
 * @param common the names of those that every project has
 * @param longest the longest name, in UTF-16 code units
 */
public record CategoriesForm(String target, int rev, List<String> common, List<CategoryLine> own, int longest) {

    static CategoriesForm of(ProjectSettings settings, String target, Phrases phrases) {
        return new CategoriesForm(
                target,
                settings.rev(),
                Factor.COMMON_CATEGORIES.stream().map(key -> phrases.category(key, Categories.COMMON)).toList(),
                settings.categories().own().stream().map(category -> new CategoryLine(category.key(), category.name())).toList(),
                Category.LONGEST_NAME);
    }
}
