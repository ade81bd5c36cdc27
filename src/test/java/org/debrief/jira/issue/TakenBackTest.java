package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.debrief.app.action.ActionTracker;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.StoredIncident;
import org.debrief.jira.JiraBench;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** An issue whose creation fails half-way is not left behind. */
public class TakenBackTest {

    private String failing = "";

    @Rule
    public final JiraBench bench = new JiraBench(this::guard);

    private Object guard(Object service) {
        return Proxy.newProxyInstance(
                TakenBackTest.class.getClassLoader(),
                service.getClass().getInterfaces().length == 0 ? new Class<?>[0] : service.getClass().getInterfaces(),
                (proxy, method, arguments) -> {
                    if (method.getName().equals(failing)) {
                        throw new IllegalStateException(failing);
                    }
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Before
    public void setUp() {
        bench.setUp(bench.project("OPS"));
    }

    private long issues() {
        return bench.model().sql().list("select count(*) from issue", row -> row.getLong(1)).get(0);
    }

    @Test
    public void anIncidentWhoseInstantsCannotBeWritten() {
        for (String step : new String[] {"updateIssue", "reIndex"}) {
            failing = step;
            assertThrows(
                    step, IllegalStateException.class, () -> bench.our(Incidents.class).create(Drafts.whole("OPS")));
            assertEquals(step, 0, issues());
        }
    }

    @Test
    public void anActionThatCannotBeTiedToItsIncident() {
        StoredIncident incident = bench.our(Incidents.class).create(Drafts.bare("OPS", "Down"));
        failing = "createSubTaskIssueLink";

        assertThrows(
                IllegalStateException.class,
                () -> bench.our(ActionTracker.class).create(incident, Drafts.action("Tune", LocalDate.of(2026, 5, 1))));

        assertEquals(1, issues());
    }
}
