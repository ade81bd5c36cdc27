package org.debrief.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpReport;

/** The JSON of a set-up: an empty question, and the report of what was created, reused and touched. */
public final class SetUpDocument {

    private SetUpDocument() {}

    /** Refuses a body that is not an empty object. */
    public static void requireEmpty(String json) {
        Input.strict(JsonText.object(json)).done();
    }

    /** The JSON object of a report. */
    public static Map<String, Object> json(SetUpReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dryRun", report.dryRun());
        json.put("created", PartWriter.each(report.created(), SetUpDocument::item));
        json.put("reused", PartWriter.each(report.reused(), SetUpDocument::item));
        json.put("touched", PartWriter.each(report.touched(), SetUpDocument::item));
        return json;
    }

    private static Map<String, Object> item(SetUpItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", item.kind().name());
        json.put("name", item.name());
        json.put("id", item.id());
        json.put("projects", item.projects());
        return json;
    }
}
