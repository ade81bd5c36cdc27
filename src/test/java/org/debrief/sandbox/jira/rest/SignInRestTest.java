package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.After;
import org.junit.Test;

/** Sessions and access tokens of programs over the small Jira's REST interface; that they open the door is a test of the whole product. */
public class SignInRestTest {
    private static final String SESSION = "/rest/auth/1/session";
    private static final String TOKENS = "/rest/pat/latest/tokens";

    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aSessionIsOpenedWithThePassword() {
        RestJira.Answer opened = jira.call(null, "POST", SESSION, "{'username':'ada','password':'ada'}");
        assertEquals(200, opened.status());
        assertEquals("JSESSIONID", opened.at("/session/name"));
        assertTrue(opened.header("Set-Cookie"), opened.header("Set-Cookie").startsWith("JSESSIONID=" + opened.at("/session/value")));
        assertEquals("OK", opened.header("X-Seraph-LoginReason"));
        assertEquals("1", opened.at("/loginInfo/loginCount"));
        assertFalse(opened.body().path("loginInfo").has("previousLoginTime"));
    }

    @Test
    public void sessionsAreCountedWithTheirTimes() {
        jira.call(null, "POST", SESSION, "{'username':'ada','password':'ada'}");
        jira.site.clock.pass(Duration.ofHours(1));
        jira.call(null, "POST", SESSION, "{'username':'ada','password':'ada'}");
        RestJira.Answer failed = jira.call(null, "POST", SESSION, "{'username':'ada','password':'wrong'}");
        assertEquals(401, failed.status());
        assertEquals("Login failed", failed.at("/errorMessages/0"));
        assertEquals("AUTHENTICATED_FAILED", failed.header("X-Seraph-LoginReason"));
        RestJira.Answer session = jira.call("ada", "GET", SESSION, null);
        assertEquals("ada", session.at("/name"));
        assertEquals(jira.baseUrl() + "/rest/api/latest/user?username=ada", session.at("/self"));
        assertEquals("2", session.at("/loginInfo/loginCount"));
        assertEquals("1", session.at("/loginInfo/failedLoginCount"));
        assertTrue(session.at("/loginInfo/previousLoginTime").contains(":06:07.890"));
    }

    @Test
    public void nobodyHasNoSession() {
        assertEquals(401, jira.call(null, "GET", SESSION, null).status());
        assertEquals(401, jira.call(null, "DELETE", SESSION, null).status());
        assertEquals(401, jira.call(null, "POST", SESSION, "{}").status());
        assertEquals(401, jira.call(null, "POST", SESSION, "{'username':'nobody','password':'x'}").status());
        assertEquals(204, jira.call("ada", "DELETE", SESSION, null).status());
    }

    @Test
    public void aTokenIsToldOnceAndHoldsForItsTime() {
        RestJira.Answer made = jira.call("ada", "POST", TOKENS, "{'name':'Backup','expirationDuration':2}");
        assertEquals(made.body().toString(), 201, made.status());
        assertEquals(44, made.at("/rawToken").length());
        RestJira.Answer listed = jira.call("ada", "GET", TOKENS, null);
        assertEquals("Backup", listed.at("/0/name"));
        assertFalse(listed.body().get(0).has("rawToken"));
        assertEquals("ada", jira.site.model.tokens().owner(made.at("/rawToken")).orElseThrow());
        jira.site.clock.pass(Duration.ofDays(2));
        assertTrue(jira.site.model.tokens().owner(made.at("/rawToken")).isEmpty());
    }

    @Test
    public void aTokenIsItsOwnersMatter() {
        String path = TOKENS + "/" + jira.call("ada", "POST", TOKENS, "{'name':'Backup'}").at("/id");
        assertEquals(200, jira.call("ada", "GET", path, null).status());
        assertEquals(404, jira.call("admin", "GET", path, null).status());
        assertEquals(404, jira.call("admin", "DELETE", path, null).status());
        assertEquals(204, jira.call("ada", "DELETE", path, null).status());
        assertEquals(404, jira.call("ada", "DELETE", path, null).status());
        assertEquals(401, jira.call(null, "GET", TOKENS, null).status());
    }

    @Test
    public void aTokenNeedsANameAndAPossibleTime() {
        assertEquals(400, jira.call("ada", "POST", TOKENS, "{}").status());
        for (String days : new String[] {"0", "366", "'many'", "1.5"}) {
            RestJira.Answer refused = jira.call("ada", "POST", TOKENS, "{'name':'x','expirationDuration':" + days + "}");
            assertEquals(days, "The token's lifetime must be between 1 and 365 days.", refused.at("/errors/expirationDuration"));
        }
        for (int i = 0; i < 10; i++) {
            assertEquals(201, jira.call("ada", "POST", TOKENS, "{'name':'x'}").status());
        }
        assertEquals("You have reached the maximum number of personal access tokens.",
                jira.call("ada", "POST", TOKENS, "{'name':'x'}").at("/errorMessages/0"));
    }
}
