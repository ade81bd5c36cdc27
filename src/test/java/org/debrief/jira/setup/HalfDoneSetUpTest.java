package org.debrief.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.app.ProjectRef;
import org.debrief.app.project.SetUpReport;
import org.debrief.jira.JiraBench;
import org.junit.Test;

/** A set-up that failed at any of its changes ends, when it is run again, as one that did not. */
public class HalfDoneSetUpTest {

    private String whole;
    private int changes;

    @Test
    public void aSecondRunEndsWhereAnUndisturbedOneDoes() {
        run(-1);
        assertTrue("changes: " + changes, changes > 50);
        String undisturbed = whole;

        for (int change = 0; change < changes; change += change < 9 || change > changes - 15 ? 1 : 9) {
            run(change);
            assertEquals("failed at change " + change, undisturbed, whole);
        }
    }

    private void run(int failing) {
        Faults faults = new Faults();
        JiraBench bench = new JiraBench(faults::guard);
        bench.before();
        try {
            bench.project("OTHER");
            ProjectRef ops = bench.project("OPS");
            if (failing >= 0) {
                faults.failAt(failing);
                assertThrows("change " + failing, Faults.HostFailure.class, () -> bench.setUp(ops));
            }
            faults.failAt(-1);
            bench.setUp(ops);
            changes = failing < 0 ? faults.changes() : changes;
            SetUpReport again = bench.setUp(ops);
            assertEquals(List.of(), again.created());
            assertEquals(List.of(), again.touched());
            assertTrue(bench.isSetUp(ops));
            whole = new SiteState(bench).toString();
        } finally {
            bench.after();
        }
    }
}
