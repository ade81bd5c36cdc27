package org.debrief.sandbox.jira.jql;

import java.util.LinkedHashMap;
import java.util.Map;

/** Queries with the numbers of the issues they find, and queries with what is said against them. */
final class QueryTable {
    static final Map<String, String> EXPECTED = new LinkedHashMap<>();
    static final Map<String, String> REFUSED = new LinkedHashMap<>();

    static {
        EXPECTED.put("", "3 2 1");
        EXPECTED.put("project = DEMO", "3 2 1");
        EXPECTED.put("project = \"demo\" order by key", "1 2 3");
        EXPECTED.put("project != DEMO", "");
        EXPECTED.put("issuetype = Bug", "2");
        EXPECTED.put("type in (Bug, \"Sub-task\")", "3 2");
        EXPECTED.put("type in subTaskIssueTypes()", "3");
        EXPECTED.put("status = Done", "3");
        EXPECTED.put("status != \"To Do\"", "3");
        EXPECTED.put("statusCategory != Done", "2 1");
        EXPECTED.put("statusCategory = new", "2 1");
        EXPECTED.put("resolution = Unresolved", "2 1");
        EXPECTED.put("resolution is not EMPTY", "3");
        EXPECTED.put("resolution = Done", "3");
        EXPECTED.put("assignee = ada", "1");
        EXPECTED.put("assignee != ada", "2");
        EXPECTED.put("not assignee = ada", "2");
        EXPECTED.put("assignee is EMPTY", "3");
        EXPECTED.put("assignee in (ada, EMPTY)", "3 1");
        EXPECTED.put("assignee = currentUser()", "");
        EXPECTED.put("reporter = currentUser()", "3 2 1");
        EXPECTED.put("assignee = \"Kim Oduya\"", "2");
        EXPECTED.put("reporter in membersOf(\"jira-administrators\")", "3 2 1");
        EXPECTED.put("parent = DEMO-1", "3");
        EXPECTED.put("parent in (demo-1, DEMO-2)", "3");
        EXPECTED.put("key = DEMO-2", "2");
        EXPECTED.put("issuekey in (DEMO-2, DEMO-3)", "3 2");
        EXPECTED.put("key not in (DEMO-2)", "3 1");
        EXPECTED.put("due < 2026-03-05", "1");
        EXPECTED.put("due <= \"2026/03/05\"", "2 1");
        EXPECTED.put("duedate = 2026-03-05", "2");
        EXPECTED.put("due is EMPTY", "3");
        EXPECTED.put("due < 0d", "2 1");
        EXPECTED.put("due >= -2d", "2");
        EXPECTED.put("due < startOfDay() and due > startOfDay(-3d)", "2");
        EXPECTED.put("created >= -1d", "3 2");
        EXPECTED.put("created > \"-1d 1h\"", "3 2");
        EXPECTED.put("created = 2026-03-04", "1");
        EXPECTED.put("created < startOfDay(\"-1d\")", "1");
        EXPECTED.put("updated <= now()", "3 2 1");
        EXPECTED.put("created < endOfDay(\"-1\")", "2 1");
        EXPECTED.put("Detected = \"2026-03-03 10:30\"", "1");
        EXPECTED.put("Detected >= \"2026-03-03 10:31\"", "");
        EXPECTED.put("Detected is EMPTY", "3 2");
        EXPECTED.put("summary ~ fail", "1");
        EXPECTED.put("summary ~ \"database failed\"", "1");
        EXPECTED.put("summary ~ \"data*\"", "1");
        EXPECTED.put("summary !~ slow", "3 1");
        EXPECTED.put("summary ~ \"\\\"failing over\\\"\"", "1");
        EXPECTED.put("summary ~ \"\\\"over failing\\\"\"", "");
        EXPECTED.put("text ~ fails", "2 1");
        EXPECTED.put("text ~ slow", "2 1");
        EXPECTED.put("text ~ replica", "1");
        EXPECTED.put("comment ~ promoted", "1");
        EXPECTED.put("description is EMPTY", "3 1");
        EXPECTED.put("Impact ~ checkout", "1");
        EXPECTED.put("labels = night", "1");
        EXPECTED.put("labels in (db, other)", "1");
        EXPECTED.put("labels is EMPTY", "3 2");
        EXPECTED.put("Services = web and Services = db", "1");
        EXPECTED.put("priority = Highest", "1");
        EXPECTED.put("priority > Low", "3 1");
        EXPECTED.put("priority <= Medium", "3 2");
        EXPECTED.put("Level = High", "1");
        EXPECTED.put("level in (high, low) order by Level desc", "2 1");
        EXPECTED.put("$LEVEL = Low", "2");
        EXPECTED.put("Level != High", "2");
        EXPECTED.put("Participants = ada", "2");
        EXPECTED.put("Cost > 2.5", "2");
        EXPECTED.put("Cost in (2.5, 10)", "2 1");
        EXPECTED.put("status = Done or assignee = ada order by created", "3 1");
        EXPECTED.put("(assignee = ada or assignee = kim) and type = Bug", "2");
        EXPECTED.put("not (assignee = ada or type = Bug)", "");
        EXPECTED.put("order by due asc", "1 2 3");
        EXPECTED.put("order by due desc", "3 2 1");
        EXPECTED.put("order by priority", "1 3 2");
        EXPECTED.put("order by Cost desc, key", "3 2 1");
        EXPECTED.put("order by Detected, key desc", "1 3 2");
        EXPECTED.put("order by assignee, summary", "1 2 3");
        EXPECTED.put("order by labels, Participants, Impact, Services, status, type, resolution, project, reporter, updated", "1 2 3");

        REFUSED.put("project = X", "The value 'X' does not exist for the field 'project'.");
        REFUSED.put("project = 7", "A value with ID '7' does not exist for the field 'project'.");
        REFUSED.put("foo = 1", "Field 'foo' does not exist or you do not have permission to view it.");
        REFUSED.put("key = X-1", "An issue with key 'X-1' does not exist for field 'key'.");
        REFUSED.put("key = foo", "The issue key 'foo' for field 'key' is invalid.");
        REFUSED.put("id = 7", "An issue with ID '7' does not exist for field 'id'.");
        REFUSED.put("status = Nope", "The value 'Nope' does not exist for the field 'status'.");
        REFUSED.put("assignee = nobody", "The value 'nobody' does not exist for the field 'assignee'.");
        REFUSED.put("Level = Middle", "The option 'Middle' for field 'Level' does not exist.");
        REFUSED.put("project ~ DEMO", "The operator '~' is not supported by the 'project' field.");
        REFUSED.put("summary = x", "The operator '=' is not supported by the 'summary' field.");
        REFUSED.put("summary ~ \" \"", "The field 'summary' does not support searching for an empty string.");
        REFUSED.put("due < soon", "Date value 'soon' for field 'due' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', "
                + "'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        REFUSED.put("due = 2026-02-30", "Date value '2026-02-30' for field 'due' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', "
                + "'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        REFUSED.put("project in DEMO", "Operator 'in' does not support the non-list value 'DEMO' for field 'project'.");
        REFUSED.put("project = (DEMO)", "Operator '=' does not support the list value '(DEMO)' for field 'project'.");
        REFUSED.put("assignee = membersOf(x)", "Operator '=' does not support the list value 'membersOf(x)' for field 'assignee'.");
        REFUSED.put("issue in nothing()", "Unable to find JQL function 'nothing()'.");
        REFUSED.put("assignee = currentUser(1)", "Function 'currentUser' expected '0' arguments but received '1'.");
        REFUSED.put("due < startOfDay(x)", "Duration for function 'startOfDay' should have the format (+/-)n(yMwdhm), e.g -1M for 1 month earlier.");
        REFUSED.put("order by foo", "Field 'foo' does not exist or you do not have permission to view it.");
        REFUSED.put("order by text", "Field 'text' is not sortable.");
        REFUSED.put("Cost > lots", "The value 'lots' for field 'Cost' is not a valid number.");
    }

    private QueryTable() {
    }
}
