package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.MilestoneFields;
import org.debrief.app.incident.StoredIncident;
import org.debrief.app.timeline.IncidentHistory;
import org.debrief.incident.Milestone;
import org.debrief.jira.JiraBench;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.timeline.parse.Findings;
import org.debrief.timeline.parse.ParseWarning;
import org.debrief.timeline.parse.Question;
import org.debrief.timeline.parse.ReadEvent;
import org.debrief.timeline.parse.WarningCode;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The history of an issue of a small Jira, told as events. */
public class JiraHistoryTest {

    @Rule
    public final JiraBench bench = new JiraBench();

    private final List<ReadEvent> events = new ArrayList<>();
    private final List<ParseWarning> skipped = new ArrayList<>();
    private StoredIncident incident;

    @Before
    public void oneIncident() {
        bench.setUp(bench.project("OPS"));
        incident = bench.our(Incidents.class).create(Drafts.bare("OPS", "Down"));
    }

    private void tell() {
        events.clear();
        skipped.clear();
        bench.our(IncidentHistory.class).tell(incident, new Noted());
    }

    private void comment(String body, Holder visibility) {
        bench.model().comments().add(incident.id(), "admin", body, visibility);
    }

    private String texts() {
        return String.join("\n", events.stream().map(ReadEvent::text).toList());
    }

    /** Keeps what is told. */
    private final class Noted implements Findings {

        @Override
        public void event(ReadEvent event) {
            events.add(event);
        }

        @Override
        public void warning(ParseWarning warning) {
            throw new AssertionError(warning);
        }

        @Override
        public void skipped(ParseWarning reason) {
            skipped.add(reason);
        }

        @Override
        public void question(Question question, int line, String sample) {
            throw new AssertionError(question);
        }
    }

    @Test
    public void everythingHasAnIdentityOfItsOwn() {
        new Moves(bench, incident.id()).to("Done");
        comment("We fail over", null);
        tell();
        assertTrue(texts(), texts().startsWith("OPS-1 created by "));
        assertTrue(texts(), texts().contains("status"));
        assertTrue(texts(), texts().contains("We fail over"));
        assertEquals(events.size(), events.stream().map(ReadEvent::identity).filter(id -> id.startsWith("jira:")).distinct().count());
        assertEquals("jira:OPS-1:created", events.get(0).identity());
    }

    @Test
    public void instantsAreThoseOfJiraToTheLastDigit() {
        new Moves(bench, incident.id()).to("Done");
        comment("We fail over", null);
        tell();
        Set<Instant> recorded = new HashSet<>();
        recorded.add(bench.model().issues().byId(incident.id()).orElseThrow().times().created());
        bench.model().changes().of(List.of(incident.id())).forEach(change -> recorded.add(change.at()));
        bench.model().comments().of(List.of(incident.id())).forEach(written -> recorded.add(written.created()));
        assertTrue(recorded.toString(), recorded.stream().anyMatch(at -> at.getNano() != 0));
        assertEquals(recorded, events.stream().map(ReadEvent::at).collect(Collectors.toSet()));
    }

    @Test
    public void restrictedCommentsAreCountedAsFarAsTheReaderMayReadThem() {
        comment("group secret", new Holder.Group("jira-administrators"));
        comment("role secret", new Holder.Role("Administrators"));
        tell();
        assertEquals(1, events.size());
        assertEquals(List.of(new ParseWarning(0, WarningCode.RESTRICTED, "2")), skipped);
        CurrentUser.set("ada");
        tell();
        assertEquals(1, events.size());
        assertEquals(List.of(), skipped);
    }

    @Test
    public void callsAreFixedInNumber() {
        comment("first", null);
        tell();
        long few = bench.statements(this::tell);
        for (int i = 0; i < 20; i++) {
            comment("comment " + i, null);
            bench.our(MilestoneFields.class).set(incident, Milestone.DETECTED, Instant.ofEpochSecond(i));
        }
        tell();
        assertEquals(22, events.size());
        assertEquals(List.of(new ParseWarning(0, WarningCode.OTHER_FIELDS, "20")), skipped);
        assertEquals(few, bench.statements(this::tell));
    }
}
