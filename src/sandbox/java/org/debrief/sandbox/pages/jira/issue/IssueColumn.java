package org.debrief.sandbox.pages.jira.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.sandbox.pages.jira.PluginPanels.Panel;

/**
 * A column of the issue view: the product's own parts and the panels of plugins among them, by weight.
 *
 * @param parts the names of the templates of the product's parts, by weight
 * @param filled makes the markup of such a template
 */
record IssueColumn(Map<String, Integer> parts, Function<String, String> filled) {
    /** The weights of the product's parts on the left. */
    static final Map<String, Integer> LEFT = Map.of("issue/details", 100, "issue/description", 200, "issue/attachments", 300, "issue/links", 400,
            "issue/subtasks", 500, "issue/activity", 600);
    /** The same on the right. */
    static final Map<String, Integer> RIGHT = Map.of("issue/people", 100, "issue/dates", 200);

    /** Something of a column. */
    private record Part(int weight, String html) {
    }

    String html(List<Panel> panels, Function<Panel, String> shown) {
        List<Part> all = new ArrayList<>();
        parts.forEach((part, weight) -> all.add(new Part(weight, filled.apply(part))));
        panels.forEach(panel -> all.add(new Part(panel.weight(), shown.apply(panel))));
        return all.stream().sorted(Comparator.comparingInt(Part::weight)).map(Part::html).collect(Collectors.joining());
    }
}
