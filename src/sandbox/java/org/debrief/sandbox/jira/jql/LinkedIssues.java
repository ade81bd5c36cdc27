package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.jira.model.StoredLinkType;

/**
 * The function {@code linkedIssues}: what is linked to an issue, in any way or as the descriptions of links say. Both ends must be visible.
 */
record LinkedIssues(JiraModel model) {
    private static final String NAME = "linkedIssues";

    PlainFunction function() {
        return PlainFunction.list(new Signature(NAME, DataType.ISSUE, 0, Signature.ANY), this::problems, this::values);
    }

    private List<String> problems(List<String> arguments, Asking asking) {
        if (arguments.isEmpty()) {
            return List.of("Incorrect number of arguments for function '" + NAME + "'. Usage: '" + NAME + " ( issuekey [, linkDescription ]* )'.");
        }
        List<String> problems = new ArrayList<>();
        if (issue(arguments.get(0), asking).isEmpty()) {
            problems.add("Issue '" + arguments.get(0) + "' could not be found in function '" + NAME + "'.");
        }
        arguments.stream().skip(1).filter(description -> model.linkTypes().all().stream().noneMatch(type -> outward(type, description)
                || inward(type, description)))
                .forEach(description -> problems.add("Issue link type '" + description + "' could not be found in function '" + NAME + "'."));
        return problems;
    }

    private List<Literal> values(List<String> arguments, Asking asking) {
        long id = issue(arguments.get(0), asking).orElseThrow().id();
        List<String> descriptions = arguments.subList(1, arguments.size());
        List<Long> others = new ArrayList<>();
        model.links().from(List.of(id)).stream().filter(link -> fits(link, descriptions, true)).forEach(link -> others.add(link.destination()));
        model.links().to(List.of(id)).stream().filter(link -> fits(link, descriptions, false)).forEach(link -> others.add(link.source()));
        return model.issues().load(others).stream().filter(asking.visible()::includes).map(issue -> Literal.of(issue.id())).toList();
    }

    private Optional<StoredIssue> issue(String keyOrId, Asking asking) {
        Optional<StoredIssue> issue = keyOrId.matches("\\d{1,18}") ? model.issues().byId(Long.parseLong(keyOrId)) : model.issues().byKey(keyOrId);
        return issue.filter(asking.visible()::includes);
    }

    private boolean fits(StoredLink link, List<String> descriptions, boolean outward) {
        StoredLinkType type = model.linkTypes().byId(link.type()).orElseThrow();
        return descriptions.isEmpty() || descriptions.stream().anyMatch(text -> outward ? outward(type, text) : inward(type, text));
    }

    private static boolean outward(StoredLinkType type, String description) {
        return type.outward().equalsIgnoreCase(description);
    }

    private static boolean inward(StoredLinkType type, String description) {
        return type.inward().equalsIgnoreCase(description);
    }
}
