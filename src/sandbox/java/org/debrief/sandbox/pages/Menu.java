package org.debrief.sandbox.pages;

import java.util.List;
import org.debrief.sandbox.pages.Frame.Link;

/**
 * A menu of the header: a link that, where AUI's script runs, opens sections of links.
 *
 * @param id the id of the link; the list it opens has the same with {@code -content}
 * @param href where the link itself leads, for those without the script
 */
public record Menu(String id, String text, String href, List<Section> sections) {
    public Menu {
        sections = sections.stream().filter(section -> !section.links().isEmpty()).toList();
    }

    /** Links under a label, which may be empty. */
    public record Section(String label, List<Link> links) {
        public Section {
            links = List.copyOf(links);
        }
    }
}
