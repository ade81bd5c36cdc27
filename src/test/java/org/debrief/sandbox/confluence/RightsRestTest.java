package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Rule;
import org.junit.Test;

/** Tests of who sees and changes what over REST: rights in spaces, restrictions of pages, disabled users, foreign pages. */
public class RightsRestTest {
    @Rule
    public final RestConfluence confluence = new RestConfluence();

    private static final String READ = "[{\"targetType\":\"space\",\"operationKey\":\"read\"}]";

    @Test
    public void whatAReaderMayNotSeeIsNotThere() throws Exception {
        String path = confluence.page("One", "", "");
        JsonNode hidden = confluence.json(404, null, "GET", path, null);
        assertFalse(hidden.at("/data/authorized").asBoolean(true));
        assertTrue(hidden.at("/data/allowedInReadOnlyMode").asBoolean());
        assertEquals(0, confluence.get(null, "/space").path("size").asInt());
        String rights = "/space/OPS/permissions/anonymous/";
        confluence.json(403, "ada", "PUT", rights + "grant", READ);
        confluence.json(204, "admin", "PUT", rights + "grant", READ);
        confluence.get(null, path);
        confluence.json(403, null, "PUT", path, RestConfluence.input("One", "", ",\"version\":{\"number\":2}"));
        confluence.json(403, null, "POST", "/content", RestConfluence.input("Two", "", ""));
        confluence.json(403, null, "DELETE", path, null);
        confluence.json(204, "admin", "PUT", rights + "revoke", READ);
        confluence.json(404, null, "GET", path, null);
        confluence.json(400, "admin", "PUT", rights + "grant", READ.replace("read", "fly"));
        confluence.json(404, "admin", "PUT", "/space/OPS/permissions/group/nobody/grant", READ);
    }

    @Test
    public void aRestrictedPageIsHiddenWithAllBelowIt() throws Exception {
        String top = confluence.page("Top", "", "");
        String below = confluence.page("Below", "", ",\"ancestors\":[{\"id\":\"" + top.replace("/content/", "") + "\"}]");
        String onlyAda = "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"type\":\"known\",\"username\":\"ada\"}]}}]";
        confluence.json(400, "kim", "PUT", top + "/restriction", onlyAda);
        JsonNode set = confluence.json(200, "ada", "PUT", top + "/restriction", onlyAda);
        assertEquals("ada", set.at("/results/0/restrictions/user/results/0/username").asText());
        confluence.json(404, "kim", "GET", top, null);
        confluence.json(404, "kim", "GET", below, null);
        assertEquals(0, confluence.get("kim", "/content/search?cql=title=Below").path("size").asInt());
        assertEquals(1, confluence.get("kim", "/content?spaceKey=OPS").path("size").asInt());
        confluence.get("ada", below);
        assertEquals("ada", confluence.get("ada", top + "/restriction/byOperation/read").at("/restrictions/user/results/0/username")
                .asText());
        confluence.json(400, "ada", "GET", top + "/restriction/byOperation/fly", null);
        confluence.json(404, "ada", "PUT", top + "/restriction", onlyAda.replace("ada", "nobody"));
        confluence.json(200, "ada", "PUT", top + "/restriction", "[{\"operation\":\"read\",\"restrictions\":{}}]");
        confluence.get("kim", below);
    }

    @Test
    public void aRestrictedPageIsChangedOnlyByThoseNamed() throws Exception {
        String page = confluence.page("One", "", "");
        confluence.json(200, "ada", "PUT", page + "/restriction",
                "[{\"operation\":\"update\",\"restrictions\":{\"user\":[{\"username\":\"ada\"}]}}]");
        confluence.json(403, "kim", "PUT", page, RestConfluence.input("One", "", ",\"version\":{\"number\":2}"));
        confluence.json(403, "kim", "POST", page + "/label", "[{\"name\":\"x\"}]");
        confluence.json(200, "ada", "PUT", page, RestConfluence.input("One", "", ",\"version\":{\"number\":2}"));
    }

    @Test
    public void aClientLearnsWhoItIsAndWhoOthersAre() throws Exception {
        assertEquals("Ada Lindqvist", confluence.get("ada", "/user/current").path("displayName").asText());
        assertEquals("anonymous", confluence.get(null, "/user/current").path("type").asText());
        assertEquals("Anonymous", confluence.get("ada", "/user/anonymous").path("displayName").asText());
        assertEquals("kim", confluence.get("ada", "/user?username=kim").path("username").asText());
        assertEquals("kim", confluence.get("ada", "/user?key=kim").path("userKey").asText());
        assertEquals("No user found with username : nobody", confluence.refused(404, "ada", "GET", "/user?username=nobody", null));
        confluence.json(403, null, "GET", "/user?username=kim", null);
        assertEquals("confluence-users", confluence.get("ada", "/user/memberof?username=kim").at("/results/0/name").asText());
        assertEquals("confluence-administrators", confluence.get("ada", "/group").at("/results/0/name").asText());
        assertEquals("admin", confluence.get("ada", "/group/confluence-administrators/member").at("/results/0/username").asText());
        confluence.json(404, "ada", "GET", "/group/none/member", null);
        assertEquals(0, confluence.get("ada", "/longtask").path("size").asInt(-1));
    }

    @Test
    public void aDisabledUserIsNamedAsSuchAndMayNotSignIn() throws Exception {
        confluence.json(403, "ada", "PUT", "/admin/user/kim/disable", "");
        confluence.json(400, "admin", "PUT", "/admin/user/admin/disable", "");
        confluence.json(404, "admin", "PUT", "/admin/user/nobody/disable", "");
        confluence.json(204, "admin", "PUT", "/admin/user/kim/disable", "");
        assertEquals("Kim Oduya (Deactivated)", confluence.get("ada", "/user?username=kim").path("displayName").asText());
        assertFalse(confluence.wiki().people().password("kim", "kim"));
        confluence.json(204, "admin", "PUT", "/admin/user/kim/enable", "");
        assertTrue(confluence.wiki().people().password("kim", "kim"));
    }

    @Test
    public void aFormOfAForeignPageIsRefused() throws Exception {
        String page = confluence.page("One", "", "");
        Multipart file = new Multipart().file("a.txt", "x");
        for (String token : new String[] {null, "yes"}) {
            assertEquals("XSRF check failed", confluence.server().upload("ada", "/rest/api" + page + "/child/attachment", token, file)
                    .body());
        }
        assertEquals(403, confluence.server().upload("ada", "/rest/api" + page + "/child/attachment", null, file).statusCode());
        assertEquals(200, confluence.server().upload("ada", "/rest/api" + page + "/child/attachment", "no-check", file).statusCode());
    }

    @Test
    public void everyAnswerSaysForWhomItIs() throws Exception {
        assertEquals("ada", confluence.server().send("ada", "GET", "/rest/api/space", null).headers().firstValue("X-AUSERNAME")
                .orElseThrow());
        assertEquals("anonymous", confluence.server().send(null, "GET", "/rest/api/space", null).headers().firstValue("X-AUSERNAME")
                .orElseThrow());
    }
}
