package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/**
 * How the macro browser shows a macro: its words, what is between its ends, and its parameters. {@code help} is an address or empty.
 */
public record MacroDescription(String name, Words words, Macro.BodyType body, List<MacroParameter> parameters) {
    /** The words about a macro and where there are more. */
    public record Words(String label, String description, String help) {
    }

    /** A macro without a page of help. */
    public MacroDescription(String name, String label, String description, Macro.BodyType body, List<MacroParameter> parameters) {
        this(name, new Words(label, description, ""), body, parameters);
    }

    /** What people call it. */
    public String label() {
        return words.label();
    }

    /** What it does. */
    public String description() {
        return words.description();
    }
}
