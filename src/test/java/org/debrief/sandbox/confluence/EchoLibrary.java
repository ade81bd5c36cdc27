package org.debrief.sandbox.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;

/** A library with one macro, {@code echo}. */
final class EchoLibrary implements MacroLibrary {
    @Override
    public Optional<Macro> macro(String name) {
        return name.equals("echo") ? Optional.of(new EchoMacro()) : Optional.empty();
    }

    @Override
    public List<MacroDescription> descriptions(Locale locale) {
        return List.of(new MacroDescription("echo", "Echo", "Says what it hears.", Macro.BodyType.RICH_TEXT, List.of(
                new MacroParameter("issue", "string", "Issue", "The key", Demand.REQUIRED, "", List.of()),
                new MacroParameter("sections", "enum", "Sections", "", Demand.MULTIPLE, "summary",
                List.of("summary", "timeline", "actions")),
                new MacroParameter("loud", "boolean", "Loud", "", Demand.OPTIONAL, "", List.of()))));
    }
}
