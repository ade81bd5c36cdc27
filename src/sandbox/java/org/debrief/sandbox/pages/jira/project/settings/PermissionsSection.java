package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * Who may do what in a project; as in the product only administrators of the site grant and revoke.
 */
record PermissionsSection(JiraPages pages) implements SettingsSection {
    /** A permission with its holders. */
    public record Row(String name, String label, List<HolderChoice.Named> holders) {
    }

    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        HolderChoice choice = new HolderChoice(site());
        List<Row> rows = Arrays.stream(Permission.values()).map(permission -> new Row(permission.name(), label(permission),
                site().model().permissions().holders(project.id(), permission).stream().map(choice::named)
                        .sorted(Comparator.comparing(HolderChoice.Named::label)).toList())).toList();
        return Map.of("permissions", rows, "groups", site().model().users().groups().all(), "roles", site().model().roles().all());
    }

    private static String label(Permission permission) {
        String words = permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String act(StoredProject project, HttpServletRequest request) {
        if (!site().administers(site().reader().orElse(null))) {
            throw new Refused("Only Jira administrators may change permissions.");
        }
        Typed typed = new Typed(request);
        Permission permission = Arrays.stream(Permission.values()).filter(known -> known.name().equals(typed.get("permission"))).findFirst()
                .orElseThrow(() -> new Refused("Choose a permission."));
        boolean grant = typed.get("action").equals("grant");
        Holder holder = grant ? new HolderChoice(site()).of(typed.get("kind"), typed.get("holder")) : Holder.of(typed.get("holder"));
        Set<Holder> holders = new HashSet<>(site().model().permissions().holders(project.id(), permission));
        if (grant ? !holders.add(holder) : !holders.remove(holder)) {
            throw new Refused(grant ? "This permission is already granted to " + new HolderChoice(site()).named(holder).label() + "."
                    : "This permission was not granted to them any more.");
        }
        site().model().permissions().grant(project.id(), permission, holders);
        return label(permission) + (grant ? " was granted to " : " was revoked from ") + new HolderChoice(site()).named(holder).label()
                + ".";
    }
}
