package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.ProjectRef;
import org.debrief.app.incident.FoundIncidents;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.StoredIncident;
import org.debrief.app.project.Registry;
import org.debrief.incident.Incident;
import org.debrief.incident.Roles;
import org.debrief.incident.Severity;
import org.debrief.incident.Texts;
import org.debrief.jira.JiraBench;
import org.debrief.jira.role.FieldRole;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.model.StoredOption;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Incidents as issues of a small Jira. */
public class JiraIncidentsTest {

    @Rule
    public final JiraBench bench = new JiraBench();

    private Incidents incidents;

    @Before
    public void setUp() {
        ProjectRef ops = bench.project("OPS");
        bench.setUp(ops);
        incidents = bench.our(Incidents.class);
    }

    private static Incident withKey(Incident draft, String key) {
        return new Incident(
                key,
                draft.project(),
                draft.summary(),
                draft.texts(),
                draft.severity(),
                draft.services(),
                draft.drill(),
                draft.state(),
                draft.milestones(),
                draft.detectionSource(),
                draft.roles());
    }

    private List<String> keys(List<StoredIncident> found) {
        return found.stream().map(StoredIncident::key).toList();
    }

    private List<String> fields(InvalidInput refusal) {
        return refusal.problems().stream().map(Problem::field).toList();
    }

    private long issues() {
        return bench.model().sql().list("select count(*) from issue", row -> row.getLong(1)).get(0);
    }

    @Test
    public void everyFieldComesBackAsItWasWrittenToTheSecond() {
        StoredIncident created = incidents.create(Drafts.whole("OPS"));

        assertEquals(withKey(Drafts.whole("OPS"), created.key()), created.incident());
        assertEquals(created, incidents.byKeys(List.of(created.key())).get(created.key()));
    }

    @Test
    public void whatIsAbsentStaysEmpty() {
        StoredIncident created = incidents.create(Drafts.bare("OPS", "Something"));

        assertEquals(withKey(Drafts.bare("OPS", "Something"), created.key()), created.incident());
    }

    @Test
    public void aRefusedFieldIsNamedByItsPathAndLeavesNoIssue() {
        Incident draft = Drafts.whole("OPS");
        Incident wrong = new Incident(
                null,
                "OPS",
                "x".repeat(300),
                new Texts(null, null, "y".repeat(40_000), List.of()),
                draft.severity(),
                List.of("two words"),
                null,
                null,
                draft.milestones(),
                null,
                new Roles("nobody", null, null, List.of()));
        long before = issues();

        InvalidInput refusal = assertThrows(InvalidInput.class, () -> incidents.create(wrong));

        assertEquals(
                List.of("impact", "roles.commander", "services", "summary"),
                fields(refusal).stream().sorted().toList());
        assertEquals(before, issues());
    }

    @Test
    public void keysAnswerAsTheyWereAskedWhateverTheirCase() {
        String first = incidents.create(Drafts.bare("OPS", "First")).key();
        String second = incidents.create(Drafts.bare("OPS", "Second")).key();

        String lower = second.toLowerCase(Locale.ROOT);
        Map<String, StoredIncident> found = incidents.byKeys(List.of(lower, "OPS-99999", "no key", "X-1) OR (key > 0", first, second));

        assertEquals(Set.of(lower, first, second), found.keySet());
        assertEquals(second, found.get(lower).key());
        assertEquals(first, found.get(first).key());
    }

    @Test
    public void aMovedIncidentAnswersToItsFormerKeyUnderItsPresentOne() {
        StoredIncident first = incidents.create(Drafts.bare("OPS", "First"));
        String second = incidents.create(Drafts.bare("OPS", "Second")).key();
        ProjectRef other = bench.project("OTHER");
        bench.setUp(other);
        String present = bench.model().issues().move(first.id(), other.id(), "admin").key();

        String former = first.key().toLowerCase(Locale.ROOT);
        Map<String, StoredIncident> found = incidents.byKeys(List.of(second, former));

        assertEquals(second, found.get(second).key());
        assertEquals(present, found.get(former).key());
    }

    @Test
    public void anOptionIsKnownWhateverItIsCalledByNow() {
        String key = incidents.create(Drafts.whole("OPS")).key();
        long config = Long.parseLong(bench.our(Registry.class).all().get(FieldRole.SEVERITY.contextRole()));
        StoredOption worst = bench.model().options().byValue(config, "SEV1").orElseThrow();
        bench.model().options().save(new StoredOption(worst.id(), config, "Critical", worst.sequence(), false));

        assertEquals(Severity.SEV1, incidents.byKeys(List.of(key)).get(key).incident().severity());
        assertEquals(Severity.SEV1, incidents.create(Drafts.whole("OPS")).incident().severity());
    }

    @Test
    public void aSubTaskIsNoIncident() {
        StoredIncident incident = incidents.create(Drafts.bare("OPS", "First"));
        String action = bench.our(JiraActions.class).create(incident, Drafts.action("Tune", null)).key();

        assertEquals(Map.of(), incidents.byKeys(List.of(action)));
        assertEquals(List.of(incident.key()), keys(incidents.byJql("project = OPS", 0, 50).incidents()));
    }

    @Test
    public void whatTheReaderMayNotSeeIsNotFound() {
        String key = incidents.create(Drafts.bare("OPS", "Secret")).key();

        try (CurrentUser.Scope kim = CurrentUser.as("kim")) {
            assertEquals(Map.of(), incidents.byKeys(List.of(key)));
        }
    }

    @Test
    public void aQueryIsPagedInItsOwnOrder() {
        String first = incidents.create(Drafts.bare("OPS", "order by nothing")).key();
        String second = incidents.create(Drafts.bare("OPS", "Second")).key();

        FoundIncidents page = incidents.byJql("project = OPS OR summary ~ \"order by\" order by key desc", 0, 1);
        assertEquals(2, page.total());
        assertEquals(List.of(second), keys(page.incidents()));
        assertEquals(List.of(first), keys(incidents.byJql("project = OPS order by key desc", 1, 1).incidents()));
        assertEquals(2, incidents.byJql("", 0, 10).total());
        assertEquals(2, incidents.byJql("ORDER BY created", 0, 10).total());
    }

    @Test
    public void aQueryJiraDoesNotUnderstandIsRefusedInItsWords() {
        for (String jql : List.of("project =", "project = NOWHERE", "nonsense = 1", "project = OPS) OR (project = OPS")) {
            InvalidInput refusal = assertThrows(jql, InvalidInput.class, () -> incidents.byJql(jql, 0, 10));
            assertEquals("jql", refusal.problems().get(0).field());
            assertEquals("debrief.spoken", refusal.problems().get(0).message().key());
        }
    }

    @Test
    public void readingCostsTheSameWhateverTheNumber() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            keys.add(incidents.create(Drafts.whole("OPS")).key());
        }
        incidents.byKeys(keys);
        incidents.byJql("project = OPS", 0, 1);

        long one = bench.statements(() -> incidents.byKeys(keys.subList(0, 1)));

        assertEquals(one, bench.statements(() -> incidents.byKeys(keys)));
        assertEquals(
                bench.statements(() -> incidents.byJql("project = OPS", 0, 2)),
                bench.statements(() -> incidents.byJql("project = OPS", 0, 11)));
    }

    @Test
    public void aDiscardedIncidentIsGoneWithItsActions() {
        StoredIncident incident = incidents.create(Drafts.whole("OPS"));
        bench.our(JiraActions.class).create(incident, Drafts.action("Tune", null));

        incidents.discard(incident);

        assertEquals(0, issues());
        assertEquals(Map.of(), incidents.byKeys(List.of(incident.key())));
    }

    @Test
    public void theIndexKnowsTheInstantsAtOnce() {
        StoredIncident incident = incidents.create(Drafts.whole("OPS"));
        Issue issue = bench.jira(IssueManager.class).getIssueObject(incident.id());

        assertTrue(issue.getUpdated().getTime() >= issue.getCreated().getTime());
        assertEquals(1, incidents.byJql("Detected <= \"2026-03-01 23:59\" AND \"Resolved at\" is not EMPTY", 0, 5).total());
    }
}
