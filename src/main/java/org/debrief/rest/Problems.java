package org.debrief.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.Conflict;
import org.debrief.app.Problem;
import org.debrief.app.Refusal;
import org.debrief.app.project.ProjectSettings;
import org.debrief.document.PartWriter;
import org.debrief.document.SettingsDocument;
import org.debrief.review.Words;
import org.debrief.timeline.TimelineEvent;

/** Refusals as JSON, in the reader's language: {@code errors}, and {@code current} where an edit was stale. */
public final class Problems {

    private final Words words;

    public Problems(Words words) {
        this.words = words;
    }

    /** The body for a refusal. */
    Map<String, Object> json(Refusal refusal) {
        Map<String, Object> json = json(refusal.problems());
        if (refusal instanceof Conflict conflict) {
            conflict.current().ifPresent(current -> json.put("current", current(conflict, current)));
        }
        return json;
    }

    /** The body for some problems. */
    Map<String, Object> json(List<Problem> problems) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("field", problem.field());
            error.put("message", problem.message().in(words));
            errors.add(error);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("errors", errors);
        return json;
    }

    private static Map<String, Object> current(Conflict conflict, Object current) {
        Map<String, Object> json = part(current);
        if (conflict.isRemoved()) {
            json.put("removed", true);
        }
        return json;
    }

    private static Map<String, Object> part(Object current) {
        if (current instanceof TimelineEvent event) {
            return PartWriter.event(event);
        }
        if (current instanceof ProjectSettings settings) {
            return SettingsDocument.json(settings);
        }
        return current instanceof Factor factor ? PartWriter.factor(factor) : PartWriter.why((Why) current);
    }
}
