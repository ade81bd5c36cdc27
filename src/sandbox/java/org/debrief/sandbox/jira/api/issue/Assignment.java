package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * Who an issue of a project may be assigned to. Unassigned issues are allowed, as in a fresh installation of the product.
 */
record Assignment(Site site, long project) {
    private static final String AUTOMATIC = "-1";

    /** The key behind what was entered: nothing is nobody, {@code -1} is the lead. */
    String entered(List<String> texts, String before, ApplicationUser author) {
        String name = texts.isEmpty() ? "" : texts.get(0).strip();
        String wanted = wanted(name);
        boolean changed = wanted == null ? before != null : !wanted.equals(before);
        if (changed && !name.equals(AUTOMATIC) && !site.allows(Permission.ASSIGN_ISSUES, project, author)) {
            throw new Refused("You do not have permission to assign issues.");
        }
        return wanted;
    }

    /** The lead if issues can be assigned to them, otherwise nobody. */
    String automatic() {
        return site.model().projects().byId(project).map(StoredProject::lead).flatMap(lead -> site.model().users().byKey(lead))
                .filter(this::assignable).map(User::key).orElse(null);
    }

    private String wanted(String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (name.equals(AUTOMATIC)) {
            return automatic();
        }
        User user = site.model().users().byName(name).orElseThrow(() -> new Refused("User '" + name + "' does not exist."));
        if (!assignable(user)) {
            throw new Refused("User '" + name + "' cannot be assigned issues.");
        }
        return user.key();
    }

    private boolean assignable(User user) {
        return user.active() && site.model().permissions().allows(Permission.ASSIGNABLE_USER, project, user);
    }
}
