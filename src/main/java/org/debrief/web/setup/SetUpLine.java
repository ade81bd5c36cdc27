package org.debrief.web.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpKind;
import org.debrief.review.Phrases;

/**
 * Things of one kind in the set-up.
 *
 * @param names their names in one line
 * @param projects the keys of the projects that all of them concern, in one line, {@code null} for none
 */
public record SetUpLine(String kind, String names, String projects) {

    static List<SetUpLine> of(List<SetUpItem> items, Phrases phrases) {
        Map<Group, List<SetUpItem>> groups = items.stream()
                .collect(Collectors.groupingBy(item -> new Group(item.kind(), item.projects()), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> line(group.getKey(), group.getValue(), phrases)).toList();
    }

    private static SetUpLine line(Group group, List<SetUpItem> items, Phrases phrases) {
        return new SetUpLine(
                phrases.word("debrief.setup.kind", group.kind()),
                items.stream().map(SetUpItem::name).collect(Collectors.joining(", ")),
                group.projects().isEmpty() ? null : String.join(", ", group.projects()));
    }

    private record Group(SetUpKind kind, List<String> projects) {}
}
