package org.debrief.sandbox.jira.jql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issue's key as a query names it, in capital letters.
 */
record IssueKey(String project, long number) {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([0-9]{1,18})");

    static Optional<IssueKey> of(String text) {
        Matcher parts = KEY.matcher(text.strip().toUpperCase(Locale.ROOT));
        return parts.matches() ? Optional.of(new IssueKey(parts.group(1), Long.parseLong(parts.group(2)))) : Optional.empty();
    }

    static Map<String, List<Long>> byProject(Collection<IssueKey> keys) {
        return keys.stream().collect(groupingBy(IssueKey::project, mapping(IssueKey::number, toList())));
    }

    @Override
    public String toString() {
        return project + "-" + number;
    }
}
