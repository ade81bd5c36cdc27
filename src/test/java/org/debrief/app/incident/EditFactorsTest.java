package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.debrief.analysis.Category;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.junit.Before;
import org.junit.Test;

/** How factors are put in order, and removed with or without the whys that hang on them. */
public class EditFactorsTest {

    private final FakeJira jira = new FakeJira();
    private final EditFactors factors = new EditFactors(jira.access, jira.records, jira.check, jira.editing);
    private final EditWhys whys = new EditWhys(jira.access, jira.records, jira.editing);

    /** Two factors; w1 starts from f1 and is tied to it, w2 stands under w1. */
    @Before
    public void oneIncident() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
    }

    private List<String> ids() {
        return factors.list("OPS-1").stream().map(Factor::id).toList();
    }

    @Test
    public void factorsStandWherePeoplePutThem() {
        Factor first = factors.add("OPS-1", new Factor(null, 0, "PROCESS", "x", null, List.of()), Placing.after(null));
        assertEquals(List.of(first.id(), "f1", "f2"), ids());
        factors.replace("OPS-1", "f1", factors.find("OPS-1", "f1"), Placing.after("f2"));
        assertEquals(List.of(first.id(), "f2", "f1"), ids());
        assertEquals(List.of("after after.unknown"), Said.by(() -> factors.replace("OPS-1", "f2", factors.find("OPS-1", "f2"), Placing.after("f9"))));
    }

    @Test
    public void somebodyChoosesWhatBecomesOfItsWhys() {
        assertEquals(List.of("children factor.used"), Said.by(Conflict.class, () -> factors.remove("OPS-1", "f1", 1, null)));
        factors.remove("OPS-1", "f2", 1, null);
        assertEquals(List.of("f1"), ids());
    }

    @Test
    public void whysStayAndExplainWhatCustomersSaw() {
        factors.remove("OPS-1", "f1", 1, Dependants.MOVE_UP);
        Why top = whys.find("OPS-1", "w1");
        assertNull(top.effect());
        assertNull(top.factor());
        assertEquals("one change, on record", 2, top.rev());
        assertEquals("w1", whys.find("OPS-1", "w2").parent());
    }

    @Test
    public void whysThatStartFromItGoWithItAndTiesAreCut() {
        Why tied = whys.add("OPS-1", new Why(null, 0, null, null, "tied", "f1", null, List.of()));
        factors.remove("OPS-1", "f1", 1, Dependants.REMOVE);
        assertEquals(List.of(tied.id()), whys.list("OPS-1").stream().map(Why::id).toList());
        assertNull(whys.find("OPS-1", tied.id()).factor());
    }

    @Test
    public void whysComeBackOnlyAfterTheirFactor() {
        factors.remove("OPS-1", "f1", 1, Dependants.REMOVE);
        List<PartRef> removed = List.of(new PartRef("w1", 1, "whys[0]"));
        assertEquals(List.of("factor reference.unknown", "effect reference.unknown"), Said.by(() -> whys.restoreAll("OPS-1", removed)));
        factors.restoreAll("OPS-1", List.of(new PartRef("f1", 1, "factors[0]")));
        whys.restoreAll("OPS-1", removed);
        assertEquals("f1", whys.find("OPS-1", "w1").effect());
    }

    @Test
    public void aFactorHasACategoryOfItsProjectOrKeepsTheOneItHad() {
        assertEquals(List.of("category choice"), Said.by(() -> factors.add("OPS-1", new Factor(null, 0, "VENDOR", "x", null, List.of()))));
        jira.settings.have(1, new Category("VENDOR", "Vendors"));
        Factor added = factors.add("OPS-1", new Factor(null, 0, "VENDOR", "x", null, List.of()));
        jira.settings.have(1);
        Factor changed = factors.replace("OPS-1", added.id(), new Factor(null, 1, "VENDOR", "y", null, List.of()));
        assertEquals("y", changed.text());
        assertEquals(List.of("category choice"),
                Said.by(() -> factors.replace("OPS-1", "f1", new Factor(null, 1, "VENDOR", "y", null, List.of()))));
    }

    @Test
    public void theNamesOfAllProjectsAreReadAtOnce() {
        jira.settings.have(1, new Category("VENDOR", "Vendors"));
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
        int before = jira.settings.questions();
        jira.read.byKeys(List.of("OPS-1", "OPS-2")).incidents()
                .forEach(incident -> assertEquals("Vendors", incident.categories().name("VENDOR").orElseThrow()));
        assertEquals(before + 1, jira.settings.questions());
    }
}
