package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;

/** A few macros of the product itself: the boxes info, tip, note, warning and panel, code and no-format blocks, and the status lozenge. */
public final class ProductMacros implements MacroLibrary {
    private static final MacroParameter TITLE = new MacroParameter("title", "string", "Title", "", Demand.OPTIONAL, "", List.of());
    private static final MacroParameter COLOUR = new MacroParameter("colour", "enum", "Colour", "", Demand.OPTIONAL, "Grey",
            List.of("Grey", "Red", "Yellow", "Green", "Blue"));

    private final Map<String, Macro> macros = Map.of("info", new MessageBox("info"), "tip", new MessageBox("success"), "note",
            new MessageBox("warning"),
            "warning", new MessageBox("error"), "panel", new MessageBox("generic"), "code", new CodeBlock(), "noformat", new CodeBlock(),
            "status", new StatusLozenge());

    @Override
    public Optional<Macro> macro(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    @Override
    public List<MacroDescription> descriptions(Locale locale) {
        return List.of(new MacroDescription("info", "Info", "A box with useful information.", Macro.BodyType.RICH_TEXT, List.of(TITLE)),
                new MacroDescription("note", "Note", "A box with a point to note.", Macro.BodyType.RICH_TEXT, List.of(TITLE)),
                new MacroDescription("panel", "Panel", "A plain box.", Macro.BodyType.RICH_TEXT, List.of(TITLE)),
                new MacroDescription("code", "Code Block", "Text as it is written.", Macro.BodyType.PLAIN_TEXT, List.of(TITLE)),
                new MacroDescription("status", "Status", "A coloured word.", Macro.BodyType.NONE, List.of(TITLE, COLOUR)));
    }
}
