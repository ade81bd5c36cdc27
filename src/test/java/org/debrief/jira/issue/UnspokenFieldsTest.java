package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.bc.issue.IssueService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.debrief.app.action.ActionTracker;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.StoredIncident;
import org.debrief.jira.JiraBench;
import org.debrief.jira.role.FieldRole;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What becomes of fields that an issue of ours is created without. */
public class UnspokenFieldsTest {

    private static final boolean ON_SCREEN = true;

    @Rule
    public final JiraBench bench = new JiraBench(this::watched);

    private final List<ApiInput> checked = new ArrayList<>();

    @Before
    public void create() {
        bench.setUp(bench.project("OPS"));
        StoredIncident incident = bench.our(Incidents.class).create(Drafts.bare("OPS", "Down"));
        bench.our(ActionTracker.class).create(incident, Drafts.action("Tune", null));
        assertEquals(2, checked.size());
    }

    private Object watched(Object service) {
        if (!(service instanceof IssueService)) {
            return service;
        }
        return Proxy.newProxyInstance(IssueService.class.getClassLoader(), new Class<?>[] {IssueService.class}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("validate")) {
                Arrays.stream(arguments).filter(ApiInput.class::isInstance).map(ApiInput.class::cast).forEach(checked::add);
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private boolean takesDefault(ApiInput input, String fieldId) {
        return input.takesDefault(fieldId, ON_SCREEN);
    }

    @Test
    public void fieldsDocumentsDoNotSpeakOfTakeTheirDefaults() {
        for (String field : List.of("security", "priority", "components", "customfield_99999")) {
            checked.forEach(input -> assertEquals(field, true, takesDefault(input, field)));
        }
    }

    @Test
    public void fieldsDocumentsSpeakOfStayEmpty() {
        Tracking tracking = bench.our(Tracking.class);
        for (FieldRole role : FieldRole.values()) {
            String field = tracking.roster().field(role).orElseThrow().getId();
            checked.forEach(input -> assertEquals(role.name(), false, takesDefault(input, field)));
        }
        checked.forEach(input -> assertEquals("duedate", false, takesDefault(input, "duedate")));
    }
}
