package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.action.Action;
import org.debrief.app.People;
import org.debrief.app.Problem;
import org.debrief.incident.Roles;
import org.debrief.review.Postmortem;

/** The user names a draft mentions, each with the path of the field that does. */
final class NamedPeople {

    private final Map<String, String> byPath = new LinkedHashMap<>();

    static NamedPeople in(Postmortem draft) {
        NamedPeople named = new NamedPeople();
        named.addRoles(draft.incident().roles());
        for (int i = 0; i < draft.timeline().size(); i++) {
            named.add("timeline[" + i + "].author", draft.timeline().get(i).author());
        }
        for (int i = 0; i < draft.actions().size(); i++) {
            named.addAction("actions[" + i + "].", draft.actions().get(i));
        }
        for (int i = 0; i < draft.reviews().size(); i++) {
            named.addAll("reviews[" + i + "].attendees", draft.reviews().get(i).attendees());
        }
        return named;
    }

    static NamedPeople in(Action action) {
        NamedPeople named = new NamedPeople();
        named.addAction("", action);
        return named;
    }

    static NamedPeople of(String path, String userName) {
        NamedPeople named = new NamedPeople();
        named.add(path, userName);
        return named;
    }

    private void addRoles(Roles roles) {
        add("roles.commander", roles.commander());
        add("roles.scribe", roles.scribe());
        add("roles.facilitator", roles.facilitator());
        addAll("roles.participants", roles.participants());
    }

    private void addAction(String prefix, Action action) {
        add(prefix + "owner", action.owner());
        addAll(prefix + "followUp.attendees", action.followUp().attendees());
    }

    private void addAll(String path, List<String> userNames) {
        for (int i = 0; i < userNames.size(); i++) {
            add(path + "[" + i + "]", userNames.get(i));
        }
    }

    private void add(String path, String userName) {
        if (userName != null) {
            byPath.put(path, userName);
        }
    }

    /** A problem for each mention of somebody the site does not know. */
    List<Problem> unknownTo(People people) {
        Set<String> unknown = byPath.isEmpty() ? Set.of() : people.unknown(Set.copyOf(byPath.values()));
        List<Problem> problems = new ArrayList<>();
        byPath.forEach((path, userName) -> {
            if (unknown.contains(userName)) {
                problems.add(Problem.at(path, "debrief.error.user.unknown", userName));
            }
        });
        return problems;
    }
}
