package org.debrief.jira.issue;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;
import org.debrief.jira.role.TypeRole;

/** Creates the sub-task of an action with all its fields, or none. */
public final class ActionCreation {

    private static final Map<String, String> SYSTEM_PATHS =
            Map.of("summary", "summary", "assignee", "owner", "duedate", "due");

    private static final String NOBODY = "";

    private final NewIssues issues;
    private final Places places;
    private final Choices choices;
    private final DateTimeFormatter dates;

    public ActionCreation(NewIssues issues, Places places, Choices choices, DateTimeFormatter dates) {
        this.issues = issues;
        this.places = places;
        this.choices = choices;
        this.dates = dates;
    }

    Issue create(Roster roster, Issue incident, Action planned) {
        Entry.Rules rules = new Entry.Rules(roster, choices);
        String project = incident.getProjectObject().getKey();
        Entry entry = issues.entry(rules, places.of(roster, project, TypeRole.ACTION));
        IssueInputParameters parameters = entry.parameters();
        parameters.setSummary(planned.summary());
        parameters.setAssigneeId(planned.owner() == null ? NOBODY : planned.owner());
        if (planned.due() != null) {
            enterDue(entry, planned.due());
        }
        entry.choice(FieldRole.KIND, planned.kind());
        entry.choice(FieldRole.AREA, planned.area());
        return issues.createUnder(incident, entry, new HostErrors(SYSTEM_PATHS, roster));
    }

    /** Enters a due date as Jira wants it, and again exactly: its text may have but two digits for the year. */
    private void enterDue(Entry entry, LocalDate due) {
        Timestamp midnight = Timestamp.valueOf(due.atStartOfDay());
        String text = dates.forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER).format(midnight);
        entry.parameters().setDueDate(text);
        entry.adjusting(checked -> checked.setDueDate(midnight));
    }

    void discard(long id) {
        issues.discard(id);
    }
}
