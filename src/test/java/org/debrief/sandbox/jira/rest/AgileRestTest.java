package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.junit.After;
import org.junit.Test;

/** Boards and rank over the small Jira's agile interface. */
public class AgileRestTest {
    private final RestJira jira = new RestJira();
    private final Board board = jira.site.model.boards().ofProject(jira.site.demo.id()).get(0);

    @After
    public void close() {
        jira.close();
    }

    private RestJira.Answer get(String reader, String path) {
        return jira.call(reader, "GET", "/rest/agile/1.0/" + path, null);
    }

    private RestJira.Answer rank(String reader, String body) {
        return jira.call(reader, "PUT", "/rest/agile/1.0/issue/rank", body);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        get("admin", "board/" + board.id() + "/issue?fields=summary").body().path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    @Test
    public void boardsAreListedWithTheirConfiguration() {
        RestJira.Answer all = get("admin", "board?projectKeyOrId=DEMO");
        assertEquals("DEMO board", all.at("/values/0/name"));
        assertEquals("kanban", all.at("/values/0/type"));
        assertTrue(all.body().path("isLast").asBoolean());
        assertEquals(0, get("admin", "board?type=scrum").body().path("total").asInt());
        RestJira.Answer configuration = get("admin", "board/" + board.id() + "/configuration");
        assertEquals("In Progress", configuration.at("/columnConfig/columns/1/name"));
        assertEquals("3", configuration.at("/columnConfig/columns/1/statuses/0/id"));
    }

    @Test
    public void aKanbanBoardHasAProjectWithVersionsAndNoSprints() {
        jira.post("admin", "version", "{'name':'1.0','project':'DEMO','releaseDate':'2026-05-01'}");
        String path = "board/" + board.id();
        assertEquals("DEMO", get("admin", path + "/project").at("/values/0/key"));
        RestJira.Answer versions = get("admin", path + "/version");
        assertEquals("1.0 2026-05-01", versions.at("/values/0/name") + " " + versions.at("/values/0/releaseDate"));
        assertTrue(versions.body().at("/values/0/id").isNumber());
        assertEquals(0, get("admin", path + "/epic").body().path("total").asInt());
        RestJira.Answer sprints = get("admin", path + "/sprint");
        assertEquals("400 The board does not support sprints", sprints.status() + " " + sprints.at("/errorMessages/0"));
        for (String part : new String[] {"/project", "/version", "/epic", "/sprint"}) {
            assertEquals(404, get("ada", path + part).status());
        }
        jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'A card'}}");
        assertEquals("A card", get("admin", "issue/DEMO-1?fields=summary").at("/fields/summary"));
        assertEquals(404, get("ada", "issue/DEMO-1").status());
    }

    @Test
    public void aBoardOneMayNotSeeAnswersLikeOneThatIsNotThere() {
        RestJira.Answer hidden = get("ada", "board/" + board.id());
        assertEquals(404, hidden.status());
        assertEquals(get("ada", "board/1").body(), hidden.body());
        assertEquals(400, get("admin", "board/x").status());
        assertEquals(0, get("ada", "board").body().path("total").asInt());
    }

    @Test
    public void rankingChangesTheOrderOfTheBoard() {
        List.of("1", "2", "3").forEach(jira.site::issue);
        assertEquals(List.of("DEMO-1", "DEMO-2", "DEMO-3"), keys());
        assertEquals(204, rank("admin", "{'issues': ['DEMO-3', 'DEMO-2'], 'rankBeforeIssue': 'DEMO-1'}").status());
        assertEquals(List.of("DEMO-3", "DEMO-2", "DEMO-1"), keys());
        assertEquals(204, rank("admin", "{'issues': ['DEMO-3'], 'rankAfterIssue': 'DEMO-1'}").status());
        assertEquals(List.of("DEMO-2", "DEMO-1", "DEMO-3"), keys());
    }

    @Test
    public void rankingIsRefusedWithoutTheRightAndWithoutAPlace() {
        jira.site.issue("1");
        jira.site.issue("2");
        assertEquals(404, rank("ada", "{'issues': ['DEMO-1'], 'rankBeforeIssue': 'DEMO-2'}").status());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(403, rank("ada", "{'issues': ['DEMO-1'], 'rankBeforeIssue': 'DEMO-2'}").status());
        assertEquals(400, rank("admin", "{'issues': ['DEMO-1']}").status());
        assertEquals(400, rank("admin", "{'issues': [], 'rankBeforeIssue': 'DEMO-2'}").status());
        assertEquals(404, rank("admin", "{'issues': ['DEMO-9'], 'rankBeforeIssue': 'DEMO-2'}").status());
        assertEquals(List.of("DEMO-1", "DEMO-2"), keys());
    }
}
