package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.debrief.app.Conflict;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.MilestoneChange;
import org.debrief.app.incident.MilestoneFields;
import org.debrief.app.incident.StoredIncident;
import org.debrief.incident.Milestone;
import org.debrief.jira.JiraBench;
import org.debrief.jira.role.FieldRole;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Milestones as date-time fields of a small Jira. */
public class JiraMilestonesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:07Z");

    @Rule
    public final JiraBench bench = new JiraBench();

    private final List<IssueEvent> told = new ArrayList<>();
    private StoredIncident incident;

    @Before
    public void oneIncident() {
        bench.setUp(bench.project("OPS"));
        incident = bench.our(Incidents.class).create(Drafts.bare("OPS", "Down"));
        bench.our(EventPublisher.class).register(this);
    }

    @EventListener
    public void on(IssueEvent event) {
        told.add(event);
    }

    private MilestoneChange set(Milestone milestone, Instant at) {
        return bench.our(MilestoneFields.class).set(incident, milestone, at);
    }

    @Test
    public void everyMilestoneHasItsField() {
        for (Milestone milestone : Milestone.values()) {
            assertNull(set(milestone, NOON).former());
            assertEquals(NOON, set(milestone, NOON.plusSeconds(1)).former());
        }
        Incidents incidents = bench.our(Incidents.class);
        StoredIncident read = incidents.byKeys(List.of(incident.key())).get(incident.key());
        for (Milestone milestone : Milestone.values()) {
            assertEquals(NOON.plusSeconds(1), read.incident().milestones().at(milestone).orElseThrow());
        }
    }

    @Test
    public void listenersAreToldOfAChangeButNotOfNone() {
        set(Milestone.DETECTED, NOON);
        set(Milestone.DETECTED, NOON);
        assertEquals(List.of(EventType.ISSUE_UPDATED_ID), told.stream().map(IssueEvent::getEventTypeId).toList());
        assertEquals("admin", told.get(0).getUser().getUsername());
    }

    @Test
    public void aFieldThatDoesNotApplyInTheProjectIsNamed() {
        CustomField field = bench.our(Tracking.class).roster().field(FieldRole.DETECTED).orElseThrow();
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);
        JiraContextNode elsewhere = new ProjectContext(bench.project("ELSE").id(), bench.jira(ProjectManager.class));
        bench.jira(FieldConfigSchemeManager.class).updateFieldConfigScheme(scheme, List.of(elsewhere), field);
        requireMissing();
    }

    @Test
    public void aFieldThatWasDeletedIsNamed() throws Exception {
        CustomField field = bench.our(Tracking.class).roster().field(FieldRole.DETECTED).orElseThrow();
        bench.jira(CustomFieldManager.class).removeCustomField(field);
        requireMissing();
    }

    private void requireMissing() {
        Conflict missing = assertThrows(Conflict.class, () -> set(Milestone.DETECTED, NOON));
        assertEquals("milestone", missing.problems().get(0).field());
        assertEquals("debrief.jira.field.missing", missing.problems().get(0).message().key());
        assertEquals(List.of(), told);
    }
}
