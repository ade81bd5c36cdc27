package org.debrief.sandbox.jira.jql;

import java.util.List;
import org.debrief.sandbox.jira.model.JiraModel;

/**
 * The functions of the product itself: those of time, of users and of issue types, and with them those of projects and links.
 */
record ProductFunctions(JiraModel model) {
    void addTo(JqlFunctions functions) {
        functions.add(PlainFunction.single(new Signature("currentUser", DataType.USER, 0, 0),
                (arguments, asking) -> asking.reader() == null ? List.of() : List.of(Literal.of(asking.reader().name()))));
        functions.add(PlainFunction.single(new Signature("now", DataType.DATE, 0, 0),
                (arguments, asking) -> List.of(Literal.of(asking.now().toEpochMilli()))));
        for (PeriodFunction.Unit unit : PeriodFunction.Unit.values()) {
            functions.add(new PeriodFunction(unit, false));
            functions.add(new PeriodFunction(unit, true));
        }
        functions.add(PlainFunction.list(new Signature("membersOf", DataType.USER, 1, 1), (arguments, asking) -> group(arguments.get(0)),
                (arguments, asking) -> members(arguments.get(0))));
        functions.add(PlainFunction.list(new Signature("standardIssueTypes", DataType.ISSUE_TYPE, 0, 0), PlainFunction.Check.NONE,
                (arguments, asking) -> types(false)));
        functions.add(PlainFunction.list(new Signature("subtaskIssueTypes", DataType.ISSUE_TYPE, 0, 0), PlainFunction.Check.NONE,
                (arguments, asking) -> types(true)));
        functions.add(new LinkedIssues(model).function());
        new ProjectFunctions(model).addTo(functions);
        new VersionFunctions(model).addTo(functions);
        new CrowdVocabulary(model).addTo(functions);
    }

    private List<String> group(String name) {
        return model.users().groups().all().stream().anyMatch(name::equalsIgnoreCase) ? List.of()
                : List.of("Function 'membersOf' can not generate a list of usernames for group '" + name + "'; the group does not exist.");
    }

    private List<Literal> members(String group) {
        return model.users().all().stream().filter(user -> user.groups().stream().anyMatch(group::equalsIgnoreCase))
                .map(user -> Literal.of(user.name())).toList();
    }

    private List<Literal> types(boolean subTask) {
        return model.issueTypes().all().stream().filter(type -> type.subTask() == subTask).map(type -> Literal.of(type.id())).toList();
    }
}
