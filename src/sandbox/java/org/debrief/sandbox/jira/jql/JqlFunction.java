package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A function of the query language, of the product or of a plug-in.
 */
public interface JqlFunction {
    /** The name people write, without regard to case. */
    String name();

    /** Whether it stands for a list and belongs behind IN. */
    boolean list();

    /** The least number of arguments it takes. */
    int arguments();

    /** The classes of its values by which completion offers it. */
    List<String> types();

    /** What is wrong with the call in this condition; empty if nothing is. */
    List<String> problems(Operand.Call call, Clause.Condition condition, Asking asking);

    /** What the call stands for now, for this reader. */
    List<Literal> values(Operand.Call call, Clause.Condition condition, Asking asking);
}
