package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;

import org.junit.Rule;
import org.junit.Test;

/** Tests of {@code /user/watch/content/{id}}: clients that publish pages end the watch that their pages may have. */
public class WatchRestTest {
    private static final String WATCH = "/user/watch/content/";

    @Rule
    public final RestConfluence confluence = new RestConfluence();

    private String watch() throws Exception {
        return WATCH + confluence.page("One", "", "").substring("/content/".length());
    }

    private boolean watches(String user, String address) throws Exception {
        return confluence.json(200, user, "GET", address, null).path("watching").asBoolean();
    }

    @Test
    public void aWatchBeginsAndEnds() throws Exception {
        String watch = watch();
        assertEquals(false, watches("ada", watch));
        confluence.json(204, "ada", "DELETE", watch, null);
        confluence.json(204, "ada", "POST", watch, "{}");
        confluence.json(204, "ada", "POST", watch, "{}");
        assertEquals(true, watches("ada", watch));
        assertEquals(false, watches("kim", watch));
        confluence.json(204, "ada", "DELETE", watch, null);
        assertEquals(false, watches("ada", watch));
    }

    @Test
    public void administratorsWatchForOthers() throws Exception {
        String watch = watch();
        confluence.json(204, "admin", "POST", watch + "?username=kim", "{}");
        assertEquals(true, watches("kim", watch));
        assertEquals(true, watches("kim", watch + "?key=kim"));
        confluence.refused(403, "ada", "GET", watch + "?username=kim", null);
        confluence.refused(404, "admin", "GET", watch + "?username=nobody", null);
    }

    @Test
    public void whatOneDoesNotSeeOneDoesNotWatch() throws Exception {
        confluence.refused(404, "ada", "POST", WATCH + "4711", "{}");
        confluence.refused(404, null, "GET", watch(), null);
    }
}
