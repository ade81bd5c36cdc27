package org.debrief.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.debrief.action.Action;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Category;
import org.debrief.incident.DetectionSource;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestones;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Roles;
import org.debrief.incident.Severity;
import org.debrief.incident.Texts;
import org.debrief.review.Postmortem;

/** Reads documents of the schema {@value #SCHEMA}. */
public final class DocumentReader {

    /** The name and version of the format. */
    public static final String SCHEMA = "debrief/1";

    private DocumentReader() {}

    /**
     * An incident to be created, as somebody sent it.
     *
     * @throws org.debrief.app.InvalidInput with the path of everything that is wrong, also of fields we do not know
     */
    public static Postmortem draft(String json) {
        return read(Input.strict(JsonText.object(json)), ActionReader::planned);
    }

    /** An incident of ours; fields of later versions are ignored. */
    public static Postmortem existing(Map<String, Object> document) {
        return read(Input.tolerant(document), ActionReader::existing);
    }

    private static Postmortem read(Input input, Function<Input, Action> actionReader) {
        checkSchema(input);
        Postmortem postmortem = new Postmortem(
                incident(input),
                input.objects("timeline").stream().map(PartReader::event).toList(),
                input.objects("factors").stream().map(PartReader::factor).toList(),
                input.objects("whys").stream().map(PartReader::why).toList(),
                input.objects("actions").stream().map(actionReader).toList(),
                input.objects("reviews").stream().map(PartReader::review).toList(),
                categories(input));
        input.ignoring("milestoneProblems", "durations", "categories").done();
        return postmortem;
    }

    /** The project's own categories, as Jira tells them; those that somebody sends count for nothing. */
    private static Categories categories(Input input) {
        return input.isStrict()
                ? Categories.COMMON
                : new Categories(input.objects("categories").stream()
                        .map(category -> new Category(category.required("key", category.raw("key")), category.required("name", category.raw("name"))))
                        .toList());
    }

    private static void checkSchema(Input input) {
        String schema = input.line("schema", TextRules.LONGEST_NAME);
        if (schema != null && !schema.equals(SCHEMA)) {
            input.problem("schema", "debrief.error.schema", SCHEMA);
        }
    }

    private static Incident incident(Input input) {
        return new Incident(
                input.line("key", TextRules.LONGEST_NAME),
                input.required("project", input.line("project", TextRules.LONGEST_NAME)),
                input.required("summary", input.line("summary", Incident.LONGEST_SUMMARY)),
                texts(input),
                input.choice("severity", Severity.class),
                services(input),
                input.flag("drill"),
                input.choice("state", ReviewState.class),
                milestones(input.object("milestones")),
                input.choice("detectionSource", DetectionSource.class),
                roles(input.object("roles")));
    }

    private static Texts texts(Input input) {
        List<String> learnings = input.texts("learnings", Texts.LONGEST);
        if (learnings.size() > Texts.MOST_LEARNINGS) {
            input.problem("learnings", "debrief.error.list.long", Texts.MOST_LEARNINGS);
        }
        return new Texts(
                input.text("description", Texts.LONGEST),
                input.text("executiveSummary", Texts.LONGEST),
                input.text("impact", Texts.LONGEST),
                learnings);
    }

    private static List<String> services(Input input) {
        List<String> services = input.lines("services", Incident.LONGEST_SERVICE);
        for (int i = 0; i < services.size(); i++) {
            if (services.get(i).chars().anyMatch(Character::isWhitespace)) {
                input.problem("services[" + i + "]", "debrief.error.service.blank");
            }
        }
        return services.stream().distinct().toList();
    }

    private static Milestones milestones(Input input) {
        return new Milestones(
                input.instant("impactStarted"),
                input.instant("detected"),
                input.instant("acknowledged"),
                input.instant("mitigated"),
                input.instant("resolved"));
    }

    private static Roles roles(Input input) {
        return new Roles(
                input.line("commander", TextRules.LONGEST_NAME),
                input.line("scribe", TextRules.LONGEST_NAME),
                input.line("facilitator", TextRules.LONGEST_NAME),
                input.lines("participants", TextRules.LONGEST_NAME));
    }
}
