package org.debrief.document;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.debrief.app.Said;
import org.debrief.app.project.ProjectSettings;
import org.junit.Test;

/** Settings of a project as JSON. */
public final class SettingsDocumentTest {

    private static List<String> said(String categories) {
        return Said.by(() -> SettingsDocument.read("{\"rev\":0,\"categories\":" + categories + "}"));
    }

    @Test
    public void whatIsWrittenIsRead() {
        String json = "{\"rev\":3,\"categories\":[{\"key\":\"VENDOR\",\"name\":\"Vendors\"},{\"key\":\"A1\",\"name\":\"\u5bb9\u91cf\"}]}";
        ProjectSettings settings = SettingsDocument.read(json);
        assertEquals(json, JsonText.of(SettingsDocument.json(settings)));
    }

    @Test
    public void everyFaultIsNamedAtItsField() {
        assertEquals(List.of("rev required"), Said.by(() -> SettingsDocument.read("{}")));
        assertEquals(List.of("colour field.unknown"), Said.by(() -> SettingsDocument.read("{\"rev\":0,\"colour\":1}")));
        assertEquals(List.of("categories[0].key required", "categories[0].name required"), said("[{}]"));
        assertEquals(List.of("categories[0].key keyword"), said("[{\"key\":\"vendor\",\"name\":\"Vendors\"}]"));
        assertEquals(List.of("categories[0].key category.taken"), said("[{\"key\":\"TOOLING\",\"name\":\"Tools\"}]"));
        assertEquals(
                List.of("categories[1].key category.taken", "categories[1].name category.taken"),
                said("[{\"key\":\"A\",\"name\":\"Vendors\"},{\"key\":\"A\",\"name\":\"vendors\"}]"));
        assertEquals(List.of("categories[0].name text.long"), said("[{\"key\":\"A\",\"name\":\"" + "x".repeat(61) + "\"}]"));
        assertEquals(List.of("categories[0].name text.one.line"), said("[{\"key\":\"A\",\"name\":\"a\\nb\"}]"));
    }

    @Test
    public void thereAreAtMostTwenty() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 20; i++) {
            many.append(i == 0 ? "[" : ",").append("{\"key\":\"K").append(i).append("\",\"name\":\"N").append(i).append("\"}");
        }
        assertEquals(List.of("categories list.long"), said(many.append("]").toString()));
    }
}
