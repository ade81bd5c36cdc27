package org.debrief.sandbox.pages.jira.project.settings;

import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;

/**
 * Holders of permissions and roles between their texts and the words of a page.
 */
public record HolderChoice(Site site) {
    /** A holder as a list shows it, with the text that names it. */
    public record Named(String value, String label) {
    }

    public Named named(Holder holder) {
        String text = holder.toString();
        if (holder instanceof Holder.Person person) {
            return new Named(text, "User: " + site.user(person.key()).getDisplayName());
        }
        return new Named(text, switch (text) {
            case "anyone" -> "Any logged in user";
            case "anonymous" -> "Anyone on the web";
            case "lead" -> "Project lead";
            default -> Character.toUpperCase(text.charAt(0)) + text.substring(1).replaceFirst(":", ": ");
        });
    }

    /** The holder of a kind with a name, where the kind has one. */
    Holder of(String kind, String name) {
        switch (kind) {
            case "user":
                return new Holder.Person(site.model().users().byName(name).map(User::key).orElseThrow(() -> new Refused("The user '" + name
                        + "' does not exist.")));
            case "group":
                if (!site.model().users().groups().exists(name)) {
                    throw new Refused("The group '" + name + "' does not exist.");
                }
                return new Holder.Group(name);
            case "role":
                return new Holder.Role(site.model().roles().byName(name).orElseThrow(() -> new Refused("The project role '" + name
                        + "' does not exist.")).name());
            case "lead", "reporter", "assignee", "anyone", "anonymous":
                return Holder.of(kind);
            default:
                throw new Refused("Granted to: choose one of the list.");
        }
    }
}
