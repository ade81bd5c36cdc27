package org.debrief.document;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Category;
import org.debrief.incident.Durations;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.incident.Roles;
import org.debrief.review.Postmortem;

/** Writes documents of the schema {@value DocumentReader#SCHEMA}. */
public final class DocumentWriter {

    private DocumentWriter() {}

    /** The JSON object of everything known of an incident; absent values are {@code null}, absent lists empty. */
    public static Map<String, Object> document(Postmortem postmortem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", DocumentReader.SCHEMA);
        writeIncident(postmortem.incident(), json);
        json.put("timeline", PartWriter.each(postmortem.timeline(), PartWriter::event));
        json.put("factors", PartWriter.each(postmortem.factors(), PartWriter::factor));
        List<Category> own = postmortem.categories().usedBy(postmortem.factors()).own();
        if (!own.isEmpty()) {
            json.put("categories", PartWriter.each(own, SettingsDocument::category));
        }
        json.put("whys", PartWriter.each(postmortem.whys(), PartWriter::why));
        json.put("actions", PartWriter.each(postmortem.actions(), ActionWriter::action));
        json.put("reviews", PartWriter.each(postmortem.reviews(), PartWriter::review));
        json.put("durations", durations(postmortem.incident().milestones().durations()));
        return json;
    }

    private static void writeIncident(Incident incident, Map<String, Object> json) {
        json.put("key", incident.key());
        json.put("project", incident.project());
        json.put("summary", incident.summary());
        json.put("description", incident.texts().description());
        json.put("severity", PartWriter.name(incident.severity()));
        json.put("services", incident.services());
        json.put("drill", incident.drill());
        json.put("state", PartWriter.name(incident.state()));
        writeMilestones(incident.milestones(), json);
        json.put("detectionSource", PartWriter.name(incident.detectionSource()));
        json.put("roles", roles(incident.roles()));
        json.put("executiveSummary", incident.texts().executiveSummary());
        json.put("impact", incident.texts().impact());
        json.put("learnings", incident.texts().learnings());
    }

    /** Writes milestones, and which of them are out of order. */
    static void writeMilestones(Milestones milestones, Map<String, Object> json) {
        json.put("milestones", milestones(milestones));
        json.put("milestoneProblems", milestones.problems().stream().map(Milestone::wireName).toList());
    }

    private static Map<String, Object> milestones(Milestones milestones) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Milestone milestone : Milestone.values()) {
            json.put(milestone.wireName(), milestones.at(milestone).map(PartWriter::instant).orElse(null));
        }
        return json;
    }

    private static Map<String, Object> roles(Roles roles) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("commander", roles.commander());
        json.put("scribe", roles.scribe());
        json.put("facilitator", roles.facilitator());
        json.put("participants", roles.participants());
        return json;
    }

    private static Map<String, Object> durations(Durations durations) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ttd", seconds(durations.ttd()));
        json.put("tta", seconds(durations.tta()));
        json.put("ttm", seconds(durations.ttm()));
        json.put("ttr", seconds(durations.ttr()));
        return json;
    }

    private static Long seconds(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
