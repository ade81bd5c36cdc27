package org.debrief.confluence.macro;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.app.InvalidInput;
import org.debrief.confluence.link.IssueKey;
import org.debrief.review.Section;

/**
 * The checked parameters of a macro.
 *
 * @param sections all of them when none is named
 */
public record MacroParameters(String issue, Set<Section> sections) {

    /**
     * Reads parameters as Confluence gives them.
     *
     * @throws InvalidInput at the name of the parameter that is wrong
     */
    static MacroParameters of(Map<String, String> parameters) {
        return new MacroParameters(issue(parameters.get("issue")), sections(parameters.get("sections")));
    }

    private static String issue(String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.at("issue", "debrief.macro.issue.missing");
        }
        if (!IssueKey.isOne(text)) {
            throw InvalidInput.at("issue", "debrief.macro.issue.wrong", text);
        }
        return text.strip();
    }

    private static Set<Section> sections(String text) {
        if (text == null || text.isBlank()) {
            return EnumSet.allOf(Section.class);
        }
        Set<Section> sections = EnumSet.noneOf(Section.class);
        Arrays.stream(text.split(",")).filter(name -> !name.isBlank()).forEach(name -> sections.add(section(name)));
        return sections.isEmpty() ? EnumSet.allOf(Section.class) : sections;
    }

    private static Section section(String name) {
        return Section.named(name).orElseThrow(() -> InvalidInput.at("sections", "debrief.macro.sections.wrong", name.strip(), names()));
    }

    private static String names() {
        return Arrays.stream(Section.values()).map(Section::wireName).collect(Collectors.joining(", "));
    }
}
