package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * The name of a function, what its values are, and how many arguments it takes.
 *
 * @param most {@link #ANY} for no limit
 */
record Signature(String name, DataType type, int least, int most) {
    static final int ANY = Integer.MAX_VALUE;

    /** What is wrong with so many arguments, in the product's words. */
    List<String> problems(int given) {
        if (given >= least && given <= most) {
            return List.of();
        }
        String expected = least == most ? "'" + least + "'" : "between '" + least + "' and '" + most + "'";
        return List.of("Function '" + name + "' expected " + expected + " arguments but received '" + given + "'.");
    }
}
