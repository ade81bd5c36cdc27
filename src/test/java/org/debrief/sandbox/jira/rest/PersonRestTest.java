package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.User;
import org.junit.After;
import org.junit.Test;

/** People and groups over the small Jira's REST interface. */
public class PersonRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aUserHasTheProductsShape() {
        RestJira.Answer user = jira.get("ada", "user?username=KIM");
        assertEquals(jira.baseUrl() + "/rest/api/2/user?username=kim", user.at("/self"));
        assertEquals("kim", user.at("/key"));
        assertEquals("kim", user.at("/name"));
        assertTrue(user.body().path("active").asBoolean());
        assertFalse(user.body().path("deleted").asBoolean());
        assertEquals(4, user.body().path("avatarUrls").size());
        assertEquals(jira.baseUrl() + "/secure/useravatar?size=xsmall&ownerId=kim", user.body().path("avatarUrls").path("16x16").asText());
        assertEquals("groups,applicationRoles", user.at("/expand"));
        assertEquals("kim", jira.get("ada", "user?key=kim").at("/name"));
    }

    @Test
    public void groupsAreListedWhereTheyAreExpanded() {
        RestJira.Answer folded = jira.get("admin", "myself");
        assertTrue(folded.body().at("/groups/size").asInt() > 0);
        assertEquals(0, folded.body().at("/groups/items").size());
        RestJira.Answer open = jira.get("admin", "myself?expand=groups,applicationRoles");
        assertEquals(open.body().at("/groups/size").asInt(), open.body().at("/groups/items").size());
        assertEquals("jira-software", open.at("/applicationRoles/items/0/key"));
    }

    @Test
    public void unknownAndUnnamedUsersAreRefused() {
        refused(401, "You are not authenticated. Authentication required to perform this operation.", null, "myself");
        refused(401, "You are not authenticated. Authentication required to perform this operation.", null, "user?username=kim");
        refused(400, "Either the 'username' or the 'key' query parameters need to be provided", "ada", "user");
        refused(404, "The user named 'nobody' does not exist", "ada", "user?username=nobody");
        refused(404, "The user with the key 'nobody' does not exist", "ada", "user?key=nobody");
        refused(400, "The username query parameter was not provided", "ada", "user/search");
        refused(400, "A project or issue key must be provided", "ada", "user/assignable/search");
        refused(404, "No project could be found with key 'DEMO'.", "ada", "user/assignable/search?project=DEMO");
        refused(404, "Issue Does Not Exist", "ada", "user/assignable/search?issueKey=DEMO-1");
        refused(400, "The value 'many' for the parameter 'maxResults' is not a number.", "ada", "user/search?username=a&maxResults=many");
    }

    @Test
    public void peopleAreFoundByTheBeginningOfTheirNames() {
        assertEquals("kim", jira.get("ada", "user/search?username=odu").at("/0/name"));
        assertEquals("a word has to begin so", 0, jira.get("ada", "user/search?username=indqvist").body().size());
        assertEquals(3, jira.get("ada", "user/search?username=.").body().size());
        assertEquals("Administrator", jira.get("ada", "user/search?username=.&startAt=1&maxResults=1").at("/0/displayName"));
        assertEquals(0, jira.get("ada", "user/search?username=.&startAt=3").body().size());
    }

    @Test
    public void thoseWhoLeftAreFoundOnRequestAndAssignedNothing() {
        User kim = jira.site.user("kim");
        jira.site.model.users().save(new User(kim.key(), kim.name(), kim.fullName(), kim.email(), ZoneOffset.UTC, Locale.ENGLISH, false, kim.groups()));
        assertEquals(0, jira.get("ada", "user/search?username=kim").body().size());
        assertEquals(1, jira.get("ada", "user/search?username=kim&includeInactive=true").body().size());
        assertEquals(1, jira.get("ada", "user/search?username=.&includeInactive=true&includeActive=false").body().size());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.ASSIGNABLE_USER, Set.of(Holder.of("user:kim"), Holder.of("user:ada")));
        jira.site.issue("Work");
        for (String place : new String[] {"search?project=DEMO", "search?issueKey=DEMO-1", "multiProjectSearch?projectKeys=DEMO"}) {
            RestJira.Answer found = jira.get("admin", "user/assignable/" + place);
            assertEquals(place, 1, found.body().size());
            assertEquals("ada", found.at("/0/name"));
        }
        assertEquals("admin", jira.get("admin", "user/viewissue/search?issueKey=DEMO-1&username=adm").at("/0/name"));
        assertEquals(0, jira.get("admin", "user/viewissue/search?projectKey=DEMO&username=ada").body().size());
    }

    @Test
    public void onesOwnNameAndAddressCanBeChanged() {
        RestJira.Answer changed = jira.put("ada", "myself", "{'displayName':'Ada <b>','emailAddress':'ada@example.org'}");
        assertEquals(changed.body().toString(), 200, changed.status());
        assertEquals("Ada <b>", jira.get("kim", "user?username=ada").at("/displayName"));
        assertEquals("You must specify a full name.", jira.put("ada", "myself", "{'displayName':' '}").at("/errors/displayName"));
        assertEquals("You must specify a valid email address.", jira.put("ada", "myself", "{'emailAddress':'x'}").at("/errors/emailAddress"));
        assertEquals("Ada <b>", jira.get("ada", "myself").at("/displayName"));
        assertEquals(401, jira.put(null, "myself", "{}").status());
    }

    @Test
    public void pickersMarkWhatMatchesAndEscapeTheRest() {
        assertEquals(200, jira.put("ada", "myself", "{'displayName':'Ada <b>'}").status());
        RestJira.Answer users = jira.get("ada", "user/picker?query=ada&showAvatar=true");
        assertEquals("<strong>Ada</strong> &lt;b&gt; - <strong>ada</strong>@example.com (<strong>ada</strong>)", users.at("/users/0/html"));
        assertEquals("Showing 1 of 1 matching users", users.at("/header"));
        assertTrue(users.at("/users/0/avatarUrl").startsWith(jira.baseUrl()));
        assertEquals(0, jira.get("ada", "user/picker?query=ada&exclude=ada").body().path("users").size());
        RestJira.Answer groups = jira.get("ada", "groups/picker?query=jira-adm");
        assertEquals("<b>jira-adm</b>inistrators", groups.at("/groups/0/html"));
        assertEquals("Showing 1 of 1 matching groups", groups.at("/header"));
        assertEquals(1, jira.get("ada", "groupuserpicker?query=ada").body().at("/users/total").asInt());
        assertEquals(401, jira.get(null, "user/picker?query=a").status());
    }

    @Test
    public void administratorsSeeTheMembersOfGroups() {
        RestJira.Answer members = jira.get("admin", "group/member?groupname=jira-administrators");
        assertEquals("admin", members.at("/values/0/name"));
        assertTrue(members.body().path("isLast").asBoolean());
        assertEquals("admin", jira.get("admin", "group?groupname=jira-administrators&expand=users").at("/users/items/0/name"));
        refused(403, "You do not have permission to view this group. Administrator access is required.", "ada", "group/member?groupname=jira-users");
        refused(404, "The group named 'nobody' does not exist.", "admin", "group/member?groupname=nobody");
        refused(400, "The groupname query parameter was not provided", "admin", "group/member");
    }

    private void refused(int status, String message, String reader, String path) {
        RestJira.Answer answer = jira.get(reader, path);
        assertEquals(path, status, answer.status());
        assertEquals(message, answer.at("/errorMessages/0"));
    }
}
