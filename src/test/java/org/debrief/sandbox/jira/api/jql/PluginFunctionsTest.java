package org.debrief.sandbox.jira.api.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostSettings;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.jira.SandboxJira;
import org.debrief.sandbox.jira.jql.Completion;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The JQL function of a plugin in a real Felix, called by queries of the small Jira. */
public class PluginFunctionsTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Database database;
    private static Host host;
    private static Search search;
    private static User admin;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        database = Database.inMemory();
        SandboxJira jira = new SandboxJira(database, Clock.systemUTC());
        host = new Host(jira, database, PeerLink.none(), new HostSettings(0, "/jira", home, FunctionJar.in(home)));
        host.start();
        JiraModel model = jira.model();
        search = jira.search();
        admin = model.users().byName("admin").orElseThrow();
        long project = model.createProject(new StoredProject(0, "DEMO", "Demo", "", "admin", false)).id();
        for (String summary : List.of("First", "Second")) {
            model.issues().create(IssueFields.EMPTY.with(SystemField.PROJECT, project).with(SystemField.TYPE, model.issueTypes().all().get(0).id())
                    .with(SystemField.SUMMARY, summary).with(SystemField.REPORTER, "admin"));
        }
    }

    @AfterClass
    public static void stop() {
        host.close();
        database.close();
    }

    @Test
    public void aQueryFindsWhatThePluginsFunctionStandsFor() {
        assertEquals(List.of(), problems("issue in chosenIssues(DEMO-2)", admin));
        assertEquals(1, count("issue in CHOSENISSUES(DEMO-2)", admin));
        assertEquals(1, count("issue not in chosenIssues(DEMO-2)", admin));
        assertEquals(0, count("issue in chosenIssues(DEMO-2)", null));
    }

    @Test
    public void thePluginJudgesItsArgumentsAndItsPlace() {
        assertEquals(List.of("Function 'chosenIssues' expected '1' arguments but received '0'."), problems("issue in chosenIssues()", admin));
        assertEquals(List.of("chosenIssues not in key is no question."), problems("key not in chosenIssues(DEMO-1)", admin));
        assertEquals(List.of("Operator '=' does not support the list value 'chosenIssues(DEMO-1)' for field 'issue'."),
                problems("issue = chosenIssues(DEMO-1)", admin));
        assertEquals(List.of("A value provided by the function 'chosenIssues' is invalid for the field 'issue'."),
                problems("issue in chosenIssues(DEMO-99)", admin));
    }

    @Test
    public void aFunctionThatThrowsIsNamedAndFindsNothing() {
        assertEquals(List.of("Failed to validate jqlFunction 'chosenIssues', possibly plugin supplying it had thrown exception. Check the logs."),
                problems("issue in chosenIssues(boom)", admin));
        assertEquals(0, count("issue in chosenIssues(boom)", admin));
    }

    @Test
    public void completionOffersIt() {
        List<Completion.Function> functions = search.completion().functions();
        assertTrue(functions.toString(), functions.contains(new Completion.Function("chosenIssues(\"\")", true, List.of("com.atlassian.jira.issue.Issue"))));
    }

    private static List<String> problems(String query, User reader) {
        return search.problems(Jql.parse(query), reader);
    }

    private static long count(String query, User reader) {
        return search.count(Jql.parse(query), reader);
    }
}
