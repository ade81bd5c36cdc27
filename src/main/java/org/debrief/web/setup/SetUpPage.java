package org.debrief.web.setup;

import java.util.List;

/**
 * What setting a project up would do.
 *
 * @param base the context path of Jira
 * @param target where the set-up is started
 * @param shared whether schemes are changed for every project that shares them
 * @param other the same page with the other choice
 * @param created what is missing, empty when the project is set up
 * @param reused what is there already
 * @param touched what would be changed for other projects too
 * @param asked what only a Jira administrator may create, empty when the reader may
 * @param categories the form of the project's own categories
 */
public record SetUpPage(
        String projectKey,
        String base,
        String target,
        boolean shared,
        String other,
        List<SetUpLine> created,
        List<SetUpLine> reused,
        List<SetUpLine> touched,
        List<SetUpLine> asked,
        CategoriesForm categories) {

    /** Whether nothing is left to create. */
    public boolean complete() {
        return created.isEmpty();
    }
}
