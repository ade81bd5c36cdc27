package org.debrief.app.project;

import java.util.Objects;
import org.debrief.analysis.Categories;

/**
 * What a project decided for its postmortems.
 *
 * @param rev counts the edits, 0 before the first one
 */
public record ProjectSettings(int rev, Categories categories) {

    /** What holds for a project that decided nothing. */
    public static final ProjectSettings DEFAULT = new ProjectSettings(0, Categories.COMMON);

    public ProjectSettings {
        Objects.requireNonNull(categories, "categories");
    }
}
