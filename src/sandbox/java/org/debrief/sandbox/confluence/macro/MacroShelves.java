package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Several libraries as one; the first that has a macro gives it. */
public record MacroShelves(List<MacroLibrary> libraries) implements MacroLibrary {
    @Override
    public Optional<Macro> macro(String name) {
        return libraries.stream().flatMap(library -> library.macro(name).stream()).findFirst();
    }

    @Override
    public List<MacroDescription> descriptions(Locale locale) {
        return libraries.stream().flatMap(library -> library.descriptions(locale).stream()).toList();
    }
}
