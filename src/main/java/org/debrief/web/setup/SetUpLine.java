package org.debrief.web.setup;

import java.util.List;
import org.debrief.app.project.SetUpItem;
import org.debrief.review.Phrases;

/**
 * One thing of the set-up.
 *
 * @param projects the keys of the projects concerned, in one line, {@code null} for none
 */
public record SetUpLine(String kind, String name, String projects) {

    static List<SetUpLine> of(List<SetUpItem> items, Phrases phrases) {
        return items.stream()
                .map(item -> new SetUpLine(
                        phrases.word("debrief.setup.kind", item.kind()),
                        item.name(),
                        item.projects().isEmpty() ? null : String.join(", ", item.projects())))
                .toList();
    }
}
