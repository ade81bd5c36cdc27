package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredComponent.DefaultAssignee;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * Who an issue of a project may be assigned to. Unassigned issues are allowed, as in a fresh installation of the product.
 */
public record Assignment(Site site, IssueFields issue) {
    private static final String AUTOMATIC = "-1";

    /** The key behind what was entered: nothing is nobody, {@code -1} is the lead. */
    public String entered(List<String> texts, String before, ApplicationUser author) {
        String name = texts.isEmpty() ? "" : texts.get(0).strip();
        String wanted = wanted(name);
        boolean changed = wanted == null ? before != null : !wanted.equals(before);
        if (changed && !name.equals(AUTOMATIC) && !site.allows(Permission.ASSIGN_ISSUES, issue, author)) {
            throw new Refused("You do not have permission to assign issues.");
        }
        return wanted;
    }

    /** Whom the first component that says so wants, else the project's lead if the project wants that; nobody if issues cannot be assigned to them. */
    String automatic() {
        return issue.parts(PartField.COMPONENTS).stream().flatMap(id -> site.model().parts().components().byId(id).stream())
                .filter(component -> component.assignee() != DefaultAssignee.PROJECT_DEFAULT).min(Comparator.comparing(StoredComponent::name))
                .map(this::wanted).orElseGet(this::lead).filter(this::assignable).map(User::key).orElse(null);
    }

    private Optional<User> wanted(StoredComponent component) {
        return switch (component.assignee()) {
            case COMPONENT_LEAD -> Optional.ofNullable(component.lead()).flatMap(site.model().users()::byKey);
            case UNASSIGNED -> Optional.empty();
            default -> site.model().projects().byId(issue.project()).map(StoredProject::lead).flatMap(site.model().users()::byKey);
        };
    }

    private Optional<User> lead() {
        return site.model().projects().byId(issue.project()).filter(project -> site.model().projects().details(project.id()).assigned()).map(StoredProject::lead).flatMap(site.model().users()::byKey);
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
        return user.active() && site.model().permissions().allows(Permission.ASSIGNABLE_USER, issue, user);
    }
}
