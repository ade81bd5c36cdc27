package org.debrief.app.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.debrief.action.Action;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.AuditTotals;
import org.debrief.action.Progress;
import org.debrief.app.FakeJira;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.app.incident.FoundIncidents;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.StoredIncident;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.incident.Incident;
import org.junit.Test;

/** Audits of an incident, a project or a query. */
public class AuditActionsTest {

    private static final AuditScope PROJECT = new AuditScope(AuditScope.Kind.PROJECT, "OPS");
    private static final AuditScope ALL = new AuditScope(AuditScope.Kind.JQL, "all");
    private static final Instant DONE_AT = Instant.parse("2026-03-22T00:00:00Z");

    private final FakeJira jira = new FakeJira();

    private Action firstAction() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
        return jira.read.one("OPS-1").actions().get(0);
    }

    private AuditRow row() {
        return jira.audit.of(AuditScope.ofIncident("OPS-1")).rows().get(0);
    }

    @Test
    public void untouchedActionHasNoHistory() {
        firstAction();
        assertEquals(Progress.NONE, row().progress());
        assertNull(row().daysLate());
    }

    @Test
    public void dueMovesAreCountedAndTheOriginalKept() {
        long id = Long.parseLong(firstAction().id());
        jira.ledger.noteDue(1, id, LocalDate.parse("2026-03-25"), Instant.EPOCH, "ana");
        jira.ledger.noteDue(1, id, LocalDate.parse("2026-03-25"), Instant.EPOCH, "ana");
        jira.ledger.noteDue(1, id, null, Instant.EPOCH, "ana");
        assertEquals(2, row().progress().moves());
        assertEquals("2026-03-20", row().action().originalDue().toString());
    }

    @Test
    public void doneActionTellsWhenAndByWhom() {
        jira.tracker.move(firstAction(), true, DONE_AT, "cleo");
        assertEquals(new Progress(0, DONE_AT, "cleo", 0, 0), row().progress());
        assertEquals("it was the 22nd in Auckland too", Long.valueOf(2), row().daysLate());
    }

    @Test
    public void reopenedActionIsNotDone() {
        Action action = firstAction();
        jira.tracker.move(action, true, DONE_AT, "cleo");
        jira.tracker.move(action, false, DONE_AT, "ana");
        assertEquals(new Progress(0, null, null, 1, 0), row().progress());
        assertNull(row().action().doneAt());
        assertNull(row().daysLate());
    }

    @Test
    public void scopesFindTheSameActions() {
        firstAction();
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        Audit ofIncident = jira.audit.of(AuditScope.ofIncident("OPS-1"));
        assertEquals(new AuditTotals(0, 0, 2, 0, 1, 1, 2), ofIncident.totals());
        assertEquals(ofIncident, jira.audit.of(PROJECT));
        assertEquals(ofIncident, jira.audit.of(ALL));
    }

    @Test
    public void hiddenIncidentsAreNotAudited() {
        firstAction();
        jira.incidents.hide("OPS-1");
        assertEquals(0, jira.audit.of(ALL).totals().all());
        assertEquals(
                List.of("null incident.unavailable"),
                Said.by(NotFound.class, () -> jira.audit.of(AuditScope.ofIncident("OPS-1"))));
    }

    @Test
    public void manyIncidentsAreAuditedAsOneByOne() {
        firstAction();
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        jira.incidents.hide("OPS-2");
        Map<String, Audit> audits = jira.audit.ofIncidents(List.of("OPS-1", "ops-1", "OPS-2", "NONE-1"));
        assertEquals(Set.of("OPS-1", "ops-1"), audits.keySet());
        assertEquals(jira.audit.of(AuditScope.ofIncident("OPS-1")), audits.get("ops-1"));
    }

    @Test
    public void everyPageOfALargeQueryIsAudited() {
        String one = Documents.with("actions", "[{\"summary\":\"x\"}]");
        IntStream.range(0, 401).forEach(i -> jira.create.create(DocumentReader.draft(one)));
        assertEquals(401, jira.audit.of(ALL).totals().all());
    }

    @Test
    public void scopesNobodyUnderstandsAreRefusedAtTheirName() {
        assertEquals(List.of("jql debrief.spoken"), Said.by(() -> jira.audit.of(new AuditScope(AuditScope.Kind.JQL, "?"))));
        for (String key : List.of("NONE", "", "A\" OR \"1\"=\"1", "1")) {
            assertEquals(
                    key,
                    List.of("project project.unavailable"),
                    Said.by(() -> jira.audit.of(new AuditScope(AuditScope.Kind.PROJECT, key))));
        }
    }

    @Test
    public void refusalWithoutAFieldIsPassedOn() {
        AuditActions audit = auditOver(new Endless() {
            @Override
            public FoundIncidents byJql(String jql, int start, int limit) {
                throw InvalidInput.at(null, "debrief.spoken", "x");
            }
        });
        assertEquals(List.of("null debrief.spoken"), Said.by(() -> audit.of(PROJECT)));
    }

    @Test
    public void auditSpansAtMost2000Incidents() {
        AuditActions audit = auditOver(new Endless());
        assertEquals(2_000, AuditActions.MOST_INCIDENTS);
        assertEquals(List.of("jql audit.large"), Said.by(() -> audit.of(ALL)));
        assertEquals(List.of("project audit.large"), Said.by(() -> audit.of(PROJECT)));
    }

    private AuditActions auditOver(Incidents incidents) {
        return new AuditActions(jira.access, incidents, jira.readActions, jira.clock);
    }

    /** Finds one incident too many. */
    private static class Endless implements Incidents {

        @Override
        public Map<String, StoredIncident> byKeys(Collection<String> keys) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FoundIncidents byJql(String jql, int start, int limit) {
            return new FoundIncidents(List.of(), start, 2_001);
        }

        @Override
        public StoredIncident create(Incident draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void discard(StoredIncident incident) {
            throw new UnsupportedOperationException();
        }
    }
}
