package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.debrief.analysis.Why;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.junit.Before;
import org.junit.Test;

/** How whys are put in order, moved and removed with or without those under them. */
public class EditWhysTest {

    private final FakeJira jira = new FakeJira();
    private final EditWhys whys = new EditWhys(jira.access, jira.records, jira.editing);

    /** w1 with w2 and w3 under it, w4 and w5 under w3, and w6 beside w1. */
    @Before
    public void aTree() {
        jira.create.create(DocumentReader.draft(Documents.with("factors", "[{\"id\":\"x\",\"category\":\"PROCESS\",\"text\":\"x\"}]")));
        add(null);
        add("w1");
        add("w1");
        add("w3");
        add("w3");
        add(null);
    }

    private static Why why(int rev, String parent) {
        return new Why(null, rev, parent, null, "x", null, null, List.of());
    }

    private Why add(String parent) {
        return whys.add("OPS-1", why(0, parent));
    }

    private List<String> order() {
        return whys.list("OPS-1").stream().map(why -> why.id() + (why.parent() == null ? "" : "<" + why.parent())).toList();
    }

    @Test
    public void newOnesStandLastUnlessTheyAreSentWithAPlace() {
        assertEquals(List.of("w1", "w2<w1", "w3<w1", "w4<w3", "w5<w3", "w6"), order());
        whys.add("OPS-1", why(0, "w1"), Placing.after(null));
        whys.add("OPS-1", why(0, null), Placing.after("w1"));
        whys.add("OPS-1", why(0, "w3"), Placing.AS_IS);
        assertEquals(List.of("w7<w1", "w1", "w8", "w2<w1", "w3<w1", "w4<w3", "w5<w3", "w6", "w9<w3"), order());
    }

    @Test
    public void movingRaisesTheRevisionOfNothingElse() {
        Why moved = whys.replace("OPS-1", "w5", why(1, "w3"), Placing.after(null));
        assertEquals(2, moved.rev());
        assertEquals(List.of("w5<w3", "w1", "w2<w1", "w3<w1", "w4<w3", "w6"), order());
        assertEquals(6 + 1, whys.list("OPS-1").stream().mapToInt(Why::rev).sum());
    }

    @Test
    public void oneThatMovesUnderAnotherStandsLastThere() {
        whys.replace("OPS-1", "w2", why(1, "w3"), Placing.AS_IS);
        assertEquals(List.of("w1", "w3<w1", "w4<w3", "w5<w3", "w6", "w2<w3"), order());
        whys.replace("OPS-1", "w4", why(1, "w3"), Placing.AS_IS);
        assertEquals("the same parent keeps the place", List.of("w1", "w3<w1", "w4<w3", "w5<w3", "w6", "w2<w3"), order());
    }

    @Test
    public void theOneBeforeMustStandBesideIt() {
        assertEquals(List.of("after after.unknown"), Said.by(() -> whys.add("OPS-1", why(0, null), Placing.after("w9"))));
        assertEquals(List.of("after after.unknown"), Said.by(() -> whys.replace("OPS-1", "w4", why(1, "w3"), Placing.after("w4"))));
        assertEquals(List.of("after after.elsewhere"), Said.by(() -> whys.replace("OPS-1", "w4", why(1, "w3"), Placing.after("w2"))));
        assertEquals(
                List.of("after after.elsewhere"),
                Said.by(() -> whys.add("OPS-1", why(0, null).under(null, "f1"), Placing.after("w1"))));
        assertEquals("nothing was kept", List.of("w1", "w2<w1", "w3<w1", "w4<w3", "w5<w3", "w6"), order());
        assertEquals(6, whys.list("OPS-1").stream().mapToInt(Why::rev).sum());
    }

    @Test
    public void somebodyChoosesWhatBecomesOfThoseUnderIt() {
        assertEquals(List.of("children why.used"), Said.by(Conflict.class, () -> whys.remove("OPS-1", "w3", 1, null)));
        assertEquals(List.of("rev stale"), Said.by(Conflict.class, () -> whys.remove("OPS-1", "w3", 7, Dependants.REMOVE)));
        assertEquals(List.of("w1", "w2<w1", "w3<w1", "w4<w3", "w5<w3", "w6"), order());
    }

    @Test
    public void aWholeBranchIsRemovedAndComesBack() {
        whys.remove("OPS-1", "w1", 1, Dependants.REMOVE);
        assertEquals(List.of("w6"), order());
        whys.restoreAll("OPS-1", List.of(new PartRef("w1", 1, "whys[0]"), new PartRef("w3", 1, "whys[1]"), new PartRef("w5", 1, "whys[2]")));
        assertEquals(List.of("w1", "w3<w1", "w5<w3", "w6"), order());
    }

    @Test
    public void thoseUnderItTakeItsPlace() {
        whys.remove("OPS-1", "w3", 1, Dependants.MOVE_UP);
        assertEquals(List.of("w1", "w2<w1", "w4<w1", "w5<w1", "w6"), order());
        assertEquals(2, whys.find("OPS-1", "w4").rev());
        assertEquals(ChangeKind.CHANGED, jira.records.whys().history(1, "w4").get(1).mark().change());
    }

    @Test
    public void thoseUnderOneAtTheTopExplainWhatItExplained() {
        whys.replace("OPS-1", "w1", why(1, null).under(null, "f1"));
        whys.remove("OPS-1", "w1", 2, Dependants.MOVE_UP);
        assertEquals(List.of("w2", "w3", "w4<w3", "w5<w3", "w6"), order());
        assertEquals("f1", whys.find("OPS-1", "w3").effect());
        assertNull(whys.find("OPS-1", "w6").effect());
    }

    @Test
    public void severalAreRemovedFromBelow() {
        assertEquals(
                List.of("whys[0] why.used"),
                Said.by(Conflict.class, () -> whys.removeAll("OPS-1", List.of(new PartRef("w3", 1, "whys[0]"), new PartRef("w4", 1, "whys[1]")))));
        whys.removeAll("OPS-1", List.of(new PartRef("w5", 1, "whys[0]"), new PartRef("w4", 1, "whys[1]"), new PartRef("w3", 1, "whys[2]")));
        assertEquals(List.of("w1", "w2<w1", "w6"), order());
    }
}
