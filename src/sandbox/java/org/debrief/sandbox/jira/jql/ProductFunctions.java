package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLink;

/**
 * The functions of the product itself.
 */
record ProductFunctions(JiraModel model) {
    void addTo(JqlFunctions functions) {
        functions.add(new PlainFunction("currentUser", 0,
                (arguments, asking) -> asking.reader() == null ? List.of() : List.of(Literal.of(asking.reader().name()))));
        functions.add(new PlainFunction("now", 0, (arguments, asking) -> List.of(Literal.of(asking.now().toEpochMilli()))));
        for (PeriodFunction.Unit unit : PeriodFunction.Unit.values()) {
            functions.add(new PeriodFunction(unit, false));
            functions.add(new PeriodFunction(unit, true));
        }
        functions.add(new ListFunction("membersOf", 1, (arguments, asking) -> members(arguments.get(0))));
        functions.add(new ListFunction("standardIssueTypes", 0, (arguments, asking) -> types(false)));
        functions.add(new ListFunction("subTaskIssueTypes", 0, (arguments, asking) -> types(true)));
        functions.add(new ListFunction("linkedIssues", 1, (arguments, asking) -> linked(arguments.get(0))));
    }

    private List<Literal> members(String group) {
        return model.users().all().stream().filter(user -> user.groups().stream().anyMatch(group::equalsIgnoreCase))
                .map(user -> Literal.of(user.name())).toList();
    }

    private List<Literal> types(boolean subTask) {
        return model.issueTypes().all().stream().filter(type -> type.subTask() == subTask).map(type -> Literal.of(type.id())).toList();
    }

    private List<Literal> linked(String key) {
        return model.issues().byKey(key).map(StoredIssue::id).map(id -> Stream.concat(
                        model.links().from(List.of(id)).stream().map(StoredLink::destination),
                        model.links().to(List.of(id)).stream().map(StoredLink::source))
                .distinct().map(Literal::of).toList()).orElse(List.of());
    }
}
