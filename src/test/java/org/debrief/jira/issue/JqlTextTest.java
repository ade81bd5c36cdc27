package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Queries with a condition added and their order kept. */
@RunWith(Parameterized.class)
public class JqlTextTest {

    private final String jql;
    private final String expected;

    public JqlTextTest(String jql, String expected) {
        this.jql = jql;
        this.expected = expected;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> queries() {
        return List.of(
                new Object[] {"", "T"},
                new Object[] {"  project = A ", "(project = A) AND T"},
                new Object[] {"a = 1 OR b = 2", "(a = 1 OR b = 2) AND T"},
                new Object[] {"order by key", "T order by key"},
                new Object[] {"a = 1 ORDER\n BY key desc, due", "(a = 1) AND T ORDER\n BY key desc, due"},
                new Object[] {"text ~ \"order by x\"", "(text ~ \"order by x\") AND T"},
                new Object[] {"text ~ \"a \\\" order by x\" order by key", "(text ~ \"a \\\" order by x\") AND T order by key"},
                new Object[] {"text ~ 'it\\'s order by' order by key", "(text ~ 'it\\'s order by') AND T order by key"},
                new Object[] {"preorder = 1", "(preorder = 1) AND T"},
                new Object[] {"a = \"x\"order by key", "(a = \"x\") AND T order by key"});
    }

    @Test
    public void theConditionIsJoinedAndTheOrderStays() {
        assertEquals(expected, JqlText.of(jql).and("T"));
    }
}
