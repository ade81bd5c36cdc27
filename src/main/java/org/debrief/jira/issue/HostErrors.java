package org.debrief.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.app.InvalidInput;
import org.debrief.app.Message;
import org.debrief.app.NotAllowed;
import org.debrief.app.Problem;
import org.debrief.app.Refusal;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;

/** What Jira has against an issue, told by the paths of documents. */
final class HostErrors {

    private final Map<String, String> systemPaths;
    private final Roster roster;

    /** The paths of Jira's own fields by their ids; those of ours are known. */
    HostErrors(Map<String, String> systemPaths, Roster roster) {
        this.systemPaths = Map.copyOf(systemPaths);
        this.roster = roster;
    }

    /** The refusal that says them. */
    Refusal refusal(ErrorCollection errors) {
        if (errors.getReasons().contains(Reason.NOT_LOGGED_IN)) {
            return NotAllowed.anonymous();
        }
        List<Problem> problems = new ArrayList<>();
        errors.getErrors().forEach((field, words) -> problems.add(new Problem(path(field), Message.spoken(words))));
        errors.getErrorMessages().forEach(words -> problems.add(new Problem(null, Message.spoken(words))));
        return errors.getReasons().contains(Reason.FORBIDDEN)
                ? NotAllowed.because(problems.stream().map(Problem::message).toList())
                : new InvalidInput(problems);
    }

    private String path(String field) {
        String systemPath = systemPaths.get(field);
        return systemPath != null ? systemPath : roster.roleOf(field).map(FieldRole::path).orElse(null);
    }
}
