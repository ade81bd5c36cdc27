package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.debrief.app.InvalidInput;
import org.debrief.app.Said;
import org.junit.Test;

/** What counts as one JSON object. */
public class JsonTextTest {

    private static List<String> said(String json) {
        return Said.by(() -> JsonText.object(json));
    }

    @Test
    public void onlyAnObjectIsAnObject() {
        for (String json : new String[] {null, "", "  \n", "null", "[]", "\"x\"", "1", "true"}) {
            assertEquals(json, List.of("null json.object"), said(json));
        }
    }

    @Test
    public void brokenJsonIsMalformed() {
        for (String json : List.of("{", "{\"a\":}", "{'a':1}", "{\"a\":1,}", "{a:1}", "{\"a\":01}", "{\"a\":NaN}", "\uFEFF{}", "{\"a\":\"\n\"}", "x")) {
            assertEquals(json, List.of("null json.malformed"), said(json));
        }
    }

    @Test
    public void faultIsNamedByLineAndColumn() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> JsonText.object("{\n  \"a\": ?}"));
        assertEquals(List.of("2", "8"), refusal.problems().get(0).message().arguments());
    }

    @Test
    public void nothingMayFollowTheObject() {
        assertEquals(List.of("null json.malformed"), said("{} {}"));
        assertEquals(List.of("null json.malformed"), said("{}]"));
        assertEquals(List.of("null json.malformed"), said("{} x"));
        JsonText.object(" {} \n ");
    }

    @Test
    public void keyGivenTwiceIsMalformed() {
        assertEquals(List.of("null json.malformed"), said("{\"a\":1,\"a\":2}"));
        assertEquals(List.of("null json.malformed"), said("{\"a\":[{\"b\":1,\"b\":1}]}"));
    }

    @Test
    public void nestingIsLimited() {
        JsonText.object("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}");
        assertEquals(List.of("null json.malformed"), said("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}"));
        assertEquals(List.of("null json.malformed"), said("{\"a\":" + "[".repeat(1_000_000)));
    }

    @Test
    public void hugeNumbersAreMalformed() {
        assertEquals(List.of("null json.malformed"), said("{\"a\":" + "9".repeat(1_000_000) + "}"));
    }

    @Test
    public void textSurvivesWritingAndReading() {
        String text = "\"\\/\b\t\n\r </script> \u2028 é 😀 ]]>";
        assertEquals(text, JsonText.object(JsonText.of(Map.of("a", text))).get("a"));
    }
}
