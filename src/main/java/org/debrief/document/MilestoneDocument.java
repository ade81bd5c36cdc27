package org.debrief.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.incident.MilestoneChange;
import org.debrief.app.incident.MilestoneWish;
import org.debrief.incident.Milestone;

/** The setting of one milestone, and what came of it. */
public final class MilestoneDocument {

    private MilestoneDocument() {}

    /**
     * The milestone that the body of a request asks for; {@code at} may be {@code null} but has to be said when no event is named.
     *
     * @throws org.debrief.app.InvalidInput with the path of everything that is wrong
     */
    public static MilestoneWish read(String json) {
        Input input = Input.strict(JsonText.object(json));
        Milestone milestone = input.present("milestone", milestone(input));
        String event = input.reference("event");
        Instant at = input.instant("at");
        if (event != null && input.has("at")) {
            input.problem("at", "debrief.error.milestone.both");
        } else if (event == null && !input.has("at")) {
            input.problem("event", "debrief.error.required");
        }
        input.done();
        return new MilestoneWish(milestone, event, at);
    }

    private static Milestone milestone(Input input) {
        String name = input.line("milestone", TextRules.LONGEST_NAME);
        Milestone found = Arrays.stream(Milestone.values()).filter(one -> one.wireName().equals(name)).findFirst().orElse(null);
        if (found == null && name != null) {
            List<String> names = Arrays.stream(Milestone.values()).map(Milestone::wireName).toList();
            input.problem("milestone", "debrief.error.choice", name, names);
        }
        return found;
    }

    /** The JSON object of a change. */
    public static Map<String, Object> write(MilestoneChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("milestone", change.milestone().wireName());
        json.put("at", change.milestones().at(change.milestone()).map(PartWriter::instant).orElse(null));
        json.put("former", PartWriter.instant(change.former()));
        DocumentWriter.writeMilestones(change.milestones(), json);
        return json;
    }
}
