package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/** How the macro browser shows a macro: name, label, what it does, what is between its ends, and its parameters. */
public record MacroDescription(String name, String label, String description, Macro.BodyType body, List<MacroParameter> parameters) {
}
