package org.debrief.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.debrief.app.action.AnswerParts;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.FakeLedger;
import org.debrief.app.action.FakeTracker;
import org.debrief.app.action.OpenAction;
import org.debrief.app.action.PlanAction;
import org.debrief.app.action.ReadActions;
import org.debrief.app.incident.Admission;
import org.debrief.app.incident.Compilation;
import org.debrief.app.incident.CreateIncident;
import org.debrief.app.incident.DraftCheck;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.FakeIncidents;
import org.debrief.app.incident.FakeRecords;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.ReadIncidents;

/** A small Jira in memory, and the verbs over it; its server stands in Auckland, where it is 10 March 2026, 09:00. */
public final class FakeJira {

    public final FakeReader reader = new FakeReader();
    public final FakePermissions permissions = new FakePermissions();
    public final FakeProjects projects = new FakeProjects();
    public final Faults faults = new Faults();
    public final FakeTracker tracker = new FakeTracker(faults);
    public final FakeLedger ledger = new FakeLedger(faults);
    public final FakeRecords records = new FakeRecords(faults);
    public final FakeSettings settings = new FakeSettings();
    public final FakeIncidents incidents = new FakeIncidents(tracker, faults);
    public final FakeTransactions transactions = new FakeTransactions(records, ledger);
    public final Clock clock = Clock.fixed(Instant.parse("2026-03-09T20:00:00Z"), ZoneId.of("Pacific/Auckland"));

    public final Editing editing = new Editing(transactions, reader, clock);
    public final DraftCheck check = new DraftCheck(new FakePeople(), records, settings);
    public final IncidentAccess access = new IncidentAccess(incidents, permissions, reader);
    public final ReadActions readActions = new ReadActions(tracker, ledger);
    public final Compilation compilation = new Compilation(records, readActions, settings);
    public final ReadIncidents read = new ReadIncidents(access, incidents, compilation);
    public final OpenAction open = new OpenAction(tracker, ledger, clock);
    public final PlanAction plan = new PlanAction(access, check, open, clock);
    public final AnswerParts answers = new AnswerParts(access, records, readActions, ledger, editing);
    public final AuditActions audit = new AuditActions(access, incidents, readActions, clock);
    public final CreateIncident create = new CreateIncident(
            new Admission(projects, permissions, reader, check),
            incidents,
            new CreateIncident.Storage(records, open, editing),
            read);

    /** Whether nothing of any incident is anywhere. */
    public boolean isEmpty() {
        return incidents.count() == 0 && tracker.count() == 0 && ledger.isEmpty() && records.isEmpty();
    }
}
