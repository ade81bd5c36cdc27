package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The ways in which programs say who they are. */
public class SignInIT {

    private static final String MYSELF = "/rest/api/2/myself";

    private final Client nobody = Products.jira(null);

    @Test
    public void aWrongPasswordIsRefusedForWhateverIsAsked() {
        Client.Answer refused = nobody.get("/rest/api/2/serverInfo", "Authorization", "Basic YWRhOndyb25n").expect(401);
        assertEquals("AUTHENTICATED_FAILED", refused.header("X-Seraph-LoginReason"));
        assertTrue(refused.header("WWW-Authenticate"), refused.header("WWW-Authenticate").startsWith("OAuth realm=\"http%3A%2F%2Flocalhost%3A"));
        assertTrue(refused.body(), refused.body().contains("Basic Authentication Failure - Reason : AUTHENTICATED_FAILED"));
        assertEquals("OK", Products.jira("ada").get(MYSELF).expect(200).header("X-Seraph-LoginReason"));
    }

    @Test
    public void confluenceRefusesAWrongPasswordInItsServersWords() {
        Client.Answer refused = Products.confluence(null).get("/rest/api/space", "Authorization", "Basic YWRhOndyb25n").expect(401);
        assertEquals("text/html;charset=utf-8", refused.header("Content-Type").toLowerCase(Locale.ROOT));
        assertEquals("AUTHENTICATED_FAILED", refused.header("X-Seraph-LoginReason"));
        assertTrue(refused.body(), refused.body().contains("<title>HTTP Status 401 – Unauthorized</title>"));
        assertTrue(refused.body(), refused.body().contains("Basic Authentication Failure - Reason : AUTHENTICATED_FAILED"));
    }

    @Test
    public void aCookieKeepsTheSessionUntilItIsClosed() {
        Client.Answer opened = nobody.post("/rest/auth/1/session", Map.of("username", "ada", "password", "ada")).expect(200);
        String cookie = opened.json().at("/session/name").asText() + "=" + opened.json().at("/session/value").asText();
        Client.Answer read = nobody.get(MYSELF, "Cookie", cookie).expect(200);
        assertEquals("ada", read.json().path("name").asText());
        assertEquals("ada", read.header("X-AUSERNAME"));
        assertTrue(read.header("X-ASESSIONID"), read.header("X-ASESSIONID").matches("[0-9a-z]+"));
        nobody.send("DELETE", "/rest/auth/1/session", null, "Cookie", cookie).expect(204);
        nobody.get(MYSELF, "Cookie", cookie).expect(401);
    }

    @Test
    public void anAccessTokenStandsForItsOwnerUntilItIsRevoked() {
        Client ada = Products.jira("ada");
        Client.Answer made = ada.post("/rest/pat/latest/tokens", Map.of("name", "Robot")).expect(201);
        String bearer = "Bearer " + made.json().path("rawToken").asText();
        assertEquals("ada", nobody.get(MYSELF, "Authorization", bearer).expect(200).json().path("name").asText());
        ada.delete("/rest/pat/latest/tokens/" + made.json().path("id").asText(), null).expect(204);
        nobody.get(MYSELF, "Authorization", bearer).expect(401);
    }

    @Test
    public void aClientMayAskToBeAskedForAPassword() {
        for (Client stranger : new Client[] {nobody, Products.confluence(null)}) {
            Client.Answer asked = stranger.get("/rest/api/" + (stranger == nobody ? "2/serverInfo" : "space") + "?os_authType=basic").expect(401);
            assertEquals("Basic realm=\"protected-area\"", asked.header("WWW-Authenticate"));
        }
        Products.jira("ada").get(MYSELF + "?os_authType=basic").expect(200);
        Products.confluence("ada").get("//rest/api//space?os_authType=basic").expect(200);
    }
}
