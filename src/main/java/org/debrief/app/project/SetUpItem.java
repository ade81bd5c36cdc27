package org.debrief.app.project;

import java.util.List;

/**
 * One thing the set-up created, found or changed.
 *
 * @param id the host's id, {@code null} in a dry run for what does not exist yet
 * @param projects the keys of the projects concerned; for a changed scheme the other projects that share it
 */
public record SetUpItem(SetUpKind kind, String name, String id, List<String> projects) {

    public SetUpItem {
        projects = List.copyOf(projects);
    }
}
