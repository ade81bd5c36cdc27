package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.Search;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A database of the first version is brought up to date with everything that is in it. */
public class SchemaTest {
    private final Database database = Database.inMemory();
    private final Sql sql = new Sql(database.dataSource());

    @Before
    public void aDatabaseOfTheFirstVersion() throws IOException {
        sql.change("create table jira_schema (version int)");
        script("schema-1");
        for (String statement : List.of(
                "insert into person values ('ada', 'ada', 'Ada', 'ada@example.com', 'UTC', 'en-US', true, 'x', 'y')",
                "insert into membership values ('responders', 'ada')",
                "insert into project values (1, 'OLD', 'Old', '', 'ada', false, 1, 10000, 1)",
                "insert into permission_grant values (1, 'BROWSE_PROJECTS', 'anonymous'), (1, 'EDIT_ISSUES', 'user:ada')",
                "insert into issue values (2, 1, 1, 10000, null, 10000, 3, null, 'Kept', null, null, 'ada', null, now(), now(), null)",
                "insert into indexed_issue select * from issue",
                "insert into issue_comment values (3, 2, 'ada', 'Said', now())")) {
            sql.change(statement);
        }
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void issuesAndCommentsAreKept() {
        JiraModel model = new JiraModel(database.dataSource(), Clock.systemUTC());
        StoredIssue issue = model.issues().byKey("OLD-1").orElseThrow();
        assertEquals("ada", issue.fields().creator());
        StoredComment comment = model.comments().of(List.of(issue.id())).get(0);
        assertEquals("Said", comment.body());
        assertEquals(comment.created(), comment.last().at());
        assertEquals(List.of(issue.id()), new Search(model, Clock.systemUTC()).find(Jql.parse("creator = ada"), null, Search.Span.ALL).ids());
        model.issues().save(issue, issue.fields().with(SystemField.ENVIRONMENT, "Linux"), "ada");
        assertEquals("Linux", model.issues().byId(issue.id()).orElseThrow().fields().environment());
    }

    @Test
    public void whoCouldEditMayDoWhatIsNewlyAskedFor() {
        JiraModel model = new JiraModel(database.dataSource(), Clock.systemUTC());
        for (Permission permission : List.of(Permission.SCHEDULE_ISSUES, Permission.MODIFY_REPORTER, Permission.DELETE_ALL_ATTACHMENTS)) {
            assertEquals(Set.of(new Holder.Person("ada")), model.permissions().holders(1, permission));
        }
        assertEquals(Set.of(new Holder.Anonymous()), model.permissions().holders(1, Permission.VIEW_VOTERS_AND_WATCHERS));
        assertTrue(model.users().groups().all().contains("responders"));
        assertEquals("software", model.projects().details(1).type());
    }

    @Test
    public void theScreenHasTheNewFieldsInTheirPlaces() {
        JiraModel model = new JiraModel(database.dataSource(), Clock.systemUTC());
        assertEquals(List.of("summary", "issuetype", "security", "priority", "duedate", "components", "versions", "fixVersions", "assignee", "reporter",
                "environment", "description", "labels", "attachment"), model.screens().byId(1).orElseThrow().tabs().get(0).fields());
    }

    @Test
    public void aSecondStartChangesNothing() {
        new JiraModel(database.dataSource(), Clock.systemUTC());
        new JiraModel(database.dataSource(), Clock.systemUTC());
        assertEquals(1, sql.number("select count(*) from jira_script where name = 'schema-security'"));
    }

    private void script(String name) throws IOException {
        try (InputStream script = Schema.class.getResourceAsStream(name + ".sql")) {
            for (String statement : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*(\\R|$)")) {
                sql.change(statement);
            }
        }
    }
}
