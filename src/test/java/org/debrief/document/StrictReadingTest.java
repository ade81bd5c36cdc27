package org.debrief.document;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.debrief.app.Said;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Every way in which one field of a posted document can be wrong, with the path that names it. */
@RunWith(Parameterized.class)
public class StrictReadingTest {

    private static final String EVENT = "{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"x\"";
    private static final String FACTOR = "{\"category\":\"PROCESS\",\"text\":\"x\"";
    private static final String WHY = "{\"text\":\"x\"";
    private static final String ACTION = "{\"summary\":\"x\"";

    private final String field;
    private final String json;
    private final String said;

    public StrictReadingTest(String field, String json, String said) {
        this.field = field;
        this.json = json;
        this.said = said;
    }

    @Parameters(name = "{0} = {1}: {2}")
    public static List<Object[]> wrong() {
        return List.of(new Object[][] {
            // Unknown fields, at every level.
            {"sumary", "\"x\"", "sumary field.unknown"},
            {"milestones", "{\"started\":null}", "milestones.started field.unknown"},
            {"roles", "{\"owner\":null}", "roles.owner field.unknown"},
            {"timeline", "[" + EVENT + ",\"who\":1}]", "timeline[0].who field.unknown"},
            {"timeline", "[" + EVENT + ",\"source\":{\"name\":\"a\",\"x\":1}}]", "timeline[0].source.x field.unknown"},
            {"timeline", "[" + EVENT + "}," + EVENT + ",\"evidence\":[{\"type\":\"EXCERPT\",\"value\":\"v\",\"x\":1}]}]",
                "timeline[1].evidence[0].x field.unknown"},
            {"factors", "[" + FACTOR + ",\"x\":1}]", "factors[0].x field.unknown"},
            {"whys", "[" + WHY + ",\"x\":1}]", "whys[0].x field.unknown"},
            {"actions", "[" + ACTION + ",\"x\":1}]", "actions[0].x field.unknown"},
            {"actions", "[" + ACTION + ",\"followUp\":{\"when\":1}}]", "actions[0].followUp.when field.unknown"},
            {"reviews", "[{\"place\":\"x\"}]", "reviews[0].place field.unknown"},
            {"Severity", "\"SEV1\"", "Severity field.unknown"},
            // Wrong types.
            {"schema", "\"debrief/2\"", "schema schema"},
            {"description", "1", "description type.text"},
            {"impact", "{}", "impact type.text"},
            {"executiveSummary", "[]", "executiveSummary type.text"},
            {"drill", "\"true\"", "drill type.flag"},
            {"services", "\"checkout\"", "services type.list"},
            {"services", "[1]", "services[0] type.text"},
            {"services", "[null]", "services[0] required"},
            {"services", "[\" \"]", "services[0] required"},
            {"learnings", "[\"a\",[\"b\"]]", "learnings[1] type.text"},
            {"milestones", "[]", "milestones type.object"},
            {"roles", "\"ana\"", "roles type.object"},
            {"roles", "{\"participants\":[true]}", "roles.participants[0] type.text"},
            {"timeline", "{}", "timeline type.list"},
            {"timeline", "[1]", "timeline[0] type.object"},
            {"timeline", "[null]", "timeline[0] type.object"},
            {"timeline", "[" + EVENT + ",\"rev\":1.5}]", "timeline[0].rev type.number"},
            {"timeline", "[" + EVENT + ",\"rev\":-1}]", "timeline[0].rev type.number"},
            {"timeline", "[" + EVENT + ",\"rev\":99999999999}]", "timeline[0].rev type.number"},
            {"timeline", "[" + EVENT + ",\"source\":{\"name\":\"a\",\"line\":0}}]", "timeline[0].source.line type.number"},
            {"timeline", "[" + EVENT + ",\"source\":{\"line\":1}}]", "timeline[0].source.name required"},
            {"timeline", "[" + EVENT + ",\"id\":true}]", "timeline[0].id type.text"},
            {"actions", "[" + ACTION + ",\"answers\":[{}]}]", "actions[0].answers[0] type.text"},
            {"actions", "[" + ACTION + ",\"followUp\":[]}]", "actions[0].followUp type.object"},
            // Enumerations and keys, in upper case only.
            {"severity", "\"sev1\"", "severity choice"},
            {"severity", "\"SEV5\"", "severity choice"},
            {"severity", "1", "severity choice"},
            {"state", "\"OPEN\"", "state choice"},
            {"detectionSource", "\"ROBOT\"", "detectionSource choice"},
            {"timeline", "[" + EVENT + ",\"kind\":\"NOTE\"}]", "timeline[0].kind choice"},
            {"timeline", "[" + EVENT + ",\"precision\":\"WEEK\"}]", "timeline[0].precision choice"},
            {"factors", "[{\"category\":\"people and things\",\"text\":\"x\"}]", "factors[0].category keyword"},
            {"actions", "[" + ACTION + ",\"kind\":\"FIX\"}]", "actions[0].kind choice"},
            {"actions", "[" + ACTION + ",\"area\":\"ops\"}]", "actions[0].area keyword"},
            {"factors", "[" + FACTOR + ",\"evidence\":[{\"type\":\"PHOTO\",\"value\":\"v\"}]}]", "factors[0].evidence[0].type choice"},
            // Dates and instants.
            {"milestones", "{\"detected\":\"2026-03-01\"}", "milestones.detected type.instant"},
            {"milestones", "{\"detected\":\"2026-03-01T10:00:00\"}", "milestones.detected type.instant"},
            {"milestones", "{\"detected\":\"2026-02-30T10:00:00Z\"}", "milestones.detected type.instant"},
            {"milestones", "{\"resolved\":1772359200}", "milestones.resolved type.instant"},
            {"milestones", "{\"resolved\":\"\"}", "milestones.resolved type.instant"},
            {"milestones", "{\"mitigated\":\"1969-12-31T23:59:59Z\"}", "milestones.mitigated date.range"},
            {"milestones", "{\"mitigated\":\"+12026-01-01T00:00:00Z\"}", "milestones.mitigated date.range"},
            {"timeline", "[{\"at\":null,\"text\":\"x\"}]", "timeline[0].at required"},
            {"timeline", "[{\"text\":\"x\"}]", "timeline[0].at required"},
            {"actions", "[" + ACTION + ",\"due\":\"2026-02-30\"}]", "actions[0].due type.date"},
            {"actions", "[" + ACTION + ",\"due\":\"2026-3-1\"}]", "actions[0].due type.date"},
            {"actions", "[" + ACTION + ",\"due\":\"2026-03-01T00:00:00Z\"}]", "actions[0].due type.date"},
            {"actions", "[" + ACTION + ",\"due\":20260301}]", "actions[0].due type.date"},
            {"actions", "[" + ACTION + ",\"due\":\"3000-01-01\"}]", "actions[0].due date.range"},
            {"actions", "[" + ACTION + ",\"followUp\":{\"at\":\"soon\"}}]", "actions[0].followUp.at type.instant"},
            {"reviews", "[{\"at\":\"2026-03-01\"}]", "reviews[0].at type.instant"},
            // What must be there.
            {"timeline", "[{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\" \"}]", "timeline[0].text required"},
            {"factors", "[{\"text\":\"x\"}]", "factors[0].category required"},
            {"factors", "[{\"category\":\"PROCESS\"}]", "factors[0].text required"},
            {"whys", "[{}]", "whys[0].text required"},
            {"actions", "[{\"summary\":null}]", "actions[0].summary required"},
            {"whys", "[" + WHY + ",\"evidence\":[{\"value\":\"v\"}]}]", "whys[0].evidence[0].type required"},
            {"whys", "[" + WHY + ",\"evidence\":[{\"type\":\"EXCERPT\"}]}]", "whys[0].evidence[0].value required"},
            // Forms of texts.
            {"services", "[\"pay ments\"]", "services[0] service.blank"},
            {"learnings", "[\"a\",\"b\",\"c\",\"d\"]", "learnings list.long"},
            {"roles", "{\"commander\":\"ana\\nben\"}", "roles.commander text.one.line"},
            {"actions", "[{\"summary\":\"two\\nlines\"}]", "actions[0].summary text.one.line"},
            {"timeline", "[" + EVENT + ",\"evidence\":[{\"type\":\"LINK\",\"value\":\"javascript:alert(1)\"}]}]",
                "timeline[0].evidence[0].value link"},
            {"timeline", "[" + EVENT + ",\"evidence\":[{\"type\":\"LINK\",\"value\":\"https://a b\"}]}]",
                "timeline[0].evidence[0].value link"},
            {"description", "\"a\\u0000b\"", "description text.characters"},
            {"description", "\"a\\u001bb\"", "description text.characters"},
            {"impact", "\"\\ud800\"", "impact text.characters"},
            {"impact", "\"a\\udc00b\"", "impact text.characters"},
            {"impact", "\"\\uffff\"", "impact text.characters"},
        });
    }

    @Test
    public void isRefusedAtItsPath() {
        assertEquals(List.of(said), Said.by(() -> DocumentReader.draft(Documents.with(field, json))));
    }
}
