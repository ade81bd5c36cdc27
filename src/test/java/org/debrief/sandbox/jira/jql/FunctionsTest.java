package org.debrief.sandbox.jira.jql;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.jira.model.SystemField;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the product's functions stand for, and the versions and components they mostly belong to. */
public class FunctionsTest {
    private final Site site = new Site();
    private final Search search = new Search(site.model, site.clock);
    private final StoredVersion one = version("1.0", new StoredVersion.Stage(true, false));
    private final StoredVersion two = version("2.0", new StoredVersion.Stage(true, false));
    private final StoredVersion three = version("3.0 beta", StoredVersion.Stage.PLANNED);
    private final StoredComponent shop = site.model.parts().components()
            .create(new StoredComponent(0, site.demo.id(), "Shop", "", "ada", StoredComponent.DefaultAssignee.PROJECT_DEFAULT, false));

    /** 1 is fixed in 1.0 and 2.0 and blocks 2; 2 is of the component Shop and fixed in 3.0; 3 has nothing. A hidden issue relates to 1. */
    @Before
    public void issues() {
        StoredIssue first = create(site.fields("First").with(SystemField.FIX_VERSIONS, new TreeSet<>(Set.of(one.id(), two.id()))));
        StoredIssue second = create(site.fields("Second").with(SystemField.FIX_VERSIONS, new TreeSet<>(Set.of(three.id())))
                .with(SystemField.COMPONENTS, new TreeSet<>(Set.of(shop.id()))));
        create(site.fields("Third"));
        long hidden = site.project("HIDDEN", "Hidden").id();
        site.model.permissions().grant(hidden, Permission.BROWSE_PROJECTS, Set.of(Holder.of("user:kim")));
        StoredIssue secret = create(site.fields("Secret").with(SystemField.PROJECT, hidden));
        long blocks = site.model.linkTypes().byName("Blocks").get(0).id();
        site.model.links().create(blocks, first.id(), second.id(), "admin");
        site.model.links().create(site.model.linkTypes().byName("Relates").get(0).id(), first.id(), secret.id(), "admin");
    }

    @After
    public void close() {
        site.close();
    }

    @Test
    public void versionsAndComponentsAreSearched() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("fixVersion = 1.0", "1");
        expected.put("fixVersion != 1.0", "2");
        expected.put("fixVersion is EMPTY", "3");
        expected.put("fixVersion in (\"2.0\", \"3.0 beta\")", "1 2");
        expected.put("fixVersion > 1.0", "1 2");
        expected.put("fixVersion > \"2.0\"", "2");
        expected.put("fixVersion <= \"2.0\"", "1");
        expected.put("fixVersion ~ \"*BETA\"", "2");
        expected.put("fixVersion ~ \"?.0\"", "1");
        expected.put("affectedVersion is not EMPTY", "");
        expected.put("component = shop", "2");
        expected.put("component is EMPTY", "1 3");
        check(expected);
    }

    @Test
    public void functionsStandForWhatTheySay() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("fixVersion in releasedVersions()", "1");
        expected.put("fixVersion in unreleasedVersions(demo)", "2");
        expected.put("fixVersion = latestReleasedVersion(DEMO)", "1");
        expected.put("fixVersion = earliestUnreleasedVersion(Demo)", "2");
        expected.put("component in componentsLeadByUser(ada)", "2");
        expected.put("component in componentsLeadByUser()", "");
        expected.put("project in projectsLeadByUser()", "1 2 3");
        expected.put("project in projectsWhereUserHasPermission(\"Edit Issues\")", "1 2 3");
        expected.put("project in projectsWhereUserHasRole(developers)", "1 2 3");
        expected.put("issue in linkedIssues(demo-1)", "2");
        expected.put("issue in linkedIssues(DEMO-1, blocks)", "2");
        expected.put("issue in linkedIssues(DEMO-1, \"is blocked by\")", "");
        expected.put("issue in linkedIssues(DEMO-2, \"is blocked by\", \"relates to\")", "1");
        expected.put("issue not in linkedIssues(DEMO-2)", "2 3");
        expected.put("issuetype in standardIssueTypes()", "1 2 3");
        expected.put("issuetype in subTaskIssueTypes()", "");
        expected.put("reporter in membersOf(\"JIRA-administrators\")", "1 2 3");
        check(expected);
    }

    @Test
    public void wrongArgumentsAreRefusedInTheProductsWords() {
        refused("fixVersion in releasedVersions(NOPE)", "Could not resolve the project 'NOPE' provided to function 'releasedVersions'.");
        refused("fixVersion = latestReleasedVersion(HIDDEN)", "Could not resolve the project 'HIDDEN' provided to function 'latestReleasedVersion'.");
        refused("fixVersion = latestReleasedVersion()", "Function 'latestReleasedVersion' expected '1' arguments but received '0'.");
        refused("component in componentsLeadByUser(x)",
                "Function 'componentsLeadByUser' can not generate a list of components for user 'x'; the user does not exist.");
        refused("project in projectsLeadByUser(a, b)", "Function 'projectsLeadByUser' expected between '0' and '1' arguments but received '2'.");
        refused("project in projectsWhereUserHasPermission(x)",
                "Function 'projectsWhereUserHasPermission' can not generate a list of projects for permission 'x'; the permission does not exist.");
        refused("project in projectsWhereUserHasRole(x)",
                "Function 'projectsWhereUserHasRole' can not generate a list of projects for role 'x'; the role does not exist.");
        refused("issue in linkedIssues()", "Incorrect number of arguments for function 'linkedIssues'. Usage: 'linkedIssues ( issuekey [, linkDescription ]* )'.");
        refused("issue in linkedIssues(HIDDEN-1)", "Issue 'HIDDEN-1' could not be found in function 'linkedIssues'.");
        refused("issue in linkedIssues(DEMO-1, likes)", "Issue link type 'likes' could not be found in function 'linkedIssues'.");
        refused("reporter in membersOf(x)", "Function 'membersOf' can not generate a list of usernames for group 'x'; the group does not exist.");
        refused("fixVersion = 9", "A value with ID '9' does not exist for the field 'fixVersion'.");
        refused("component = x", "The value 'x' does not exist for the field 'component'.");
    }

    @Test
    public void watchersVotersAndFilesAreFoundByThoseWhoMayKnow() {
        long first = site.model.issues().byKey("DEMO-1").orElseThrow().id();
        site.model.sql().change("delete from watcher where issue <> ?", first);
        site.model.sql().change("insert into watcher values (?, 'kim', current_timestamp)", first);
        site.model.sql().change("insert into vote values (?, 'admin', current_timestamp)", first);
        site.model.sql().change("insert into attachment values (1, ?, 'a.png', 'image/png', 1, 'admin', current_timestamp)", first);
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("watcher = kim", "1");
        expected.put("watcher != currentUser()", "2 3");
        expected.put("watchers > 1", "1");
        expected.put("watchers = 0", "2 3");
        expected.put("voter in (admin, kim) and votes >= 1", "1");
        expected.put("attachments is not EMPTY", "1");
        expected.put("attachments is EMPTY", "2 3");
        expected.put("issue in watchedIssues()", "1");
        expected.put("issue in votedIssues()", "1");
        check(expected);
        refused("watchers > x", "Value 'x' is invalid for the 'watchers' field. Watchers must be a positive whole number.");
        refused("watcher is EMPTY", "The operator 'is' is not supported by the 'watcher' field.");
        refused("attachments = EMPTY", "The operator '=' is not supported by the 'attachments' field.");
        site.model.permissions().grant(site.demo.id(), Permission.VIEW_VOTERS_AND_WATCHERS, Set.of());
        check(Map.of("watcher = kim", "", "watcher = admin", "1"));
    }

    @Test
    public void signInsAreMoments() {
        assertEquals("", keys("created > lastLogin()"));
        site.model.signIns().succeeded("admin");
        assertEquals("1 2 3", keys("created <= currentLogin()"));
        assertEquals("", keys("created <= lastLogin()"));
    }

    @Test
    public void oneWhoHasNotSignedInIsTold() {
        assertEquals(List.of("Function 'projectsLeadByUser' cannot be called as anonymous user."),
                search.problems(Jql.parse("project in projectsLeadByUser()"), null));
        assertEquals(List.of(), search.problems(Jql.parse("assignee = currentUser()"), null));
    }

    private void check(Map<String, String> expected) {
        expected.forEach((query, keys) -> {
            assertEquals(query, List.of(), search.problems(Jql.parse(query), site.user("admin")));
            assertEquals(query, keys, keys(query));
        });
    }

    private String keys(String query) {
        List<Long> ids = search.find(Jql.parse(query + " order by key"), site.user("admin"), Search.Span.ALL).ids();
        return site.model.issues().load(ids).stream().map(issue -> issue.key().substring("DEMO-".length())).collect(joining(" "));
    }

    private void refused(String query, String message) {
        assertEquals(query, List.of(message), search.problems(Jql.parse(query), site.user("admin")));
    }

    private StoredVersion version(String name, StoredVersion.Stage stage) {
        return site.model.parts().versions().create(new StoredVersion(0, site.demo.id(), name, "", stage, null, null));
    }

    private StoredIssue create(IssueFields fields) {
        return site.model.issues().create(fields);
    }
}
