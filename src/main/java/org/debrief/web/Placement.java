package org.debrief.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.debrief.review.Section;

/**
 * Where on a page a write-up stands.
 *
 * @param issues the address in front of an issue key, such as {@code /jira/browse/}
 * @param heading the level of the headings of its sections, 2 to 4
 * @param titled whether it begins with the incident's key and summary, one level above
 * @param sections which sections are shown
 * @param files where the incident's attached files are
 * @param diagrams in which form diagrams are drawn
 */
public record Placement(String issues, int heading, boolean titled, Set<Section> sections, FilePlace files, DiagramForm diagrams) {

    public Placement {
        if (heading < 2 || heading > 4) {
            throw new IllegalArgumentException("Heading level " + heading);
        }
        sections = Set.copyOf(sections);
    }

    /** A whole write-up under a title of its own. */
    public static Placement whole(String issues, int heading) {
        return new Placement(issues, heading, true, EnumSet.allOf(Section.class), FilePlace.NOWHERE, DiagramForm.SVG);
    }

    /** The same place without the title, which the page around it shows already. */
    public Placement untitled() {
        return new Placement(issues, heading, false, sections, files, diagrams);
    }

    /** The same place with some sections only. */
    public Placement only(Set<Section> some) {
        return new Placement(issues, heading, titled, some, files, diagrams);
    }

    /** The same place with the files that its evidence names. */
    public Placement with(FilePlace place) {
        return new Placement(issues, heading, titled, sections, place, diagrams);
    }

    /** The same place with diagrams in a form. */
    public Placement drawing(DiagramForm form) {
        return new Placement(issues, heading, titled, sections, files, form);
    }

    /** The address of an issue, {@code null} without a key. */
    String url(String key) {
        return key == null ? null : issues + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
