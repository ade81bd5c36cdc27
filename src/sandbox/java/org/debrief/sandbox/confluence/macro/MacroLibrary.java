package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The macros that pages can call, by name. */
public interface MacroLibrary {
    /** The macro of this name. */
    Optional<Macro> macro(String name);

    /** What the macro browser offers in this language. */
    List<MacroDescription> descriptions(Locale locale);
}
