package org.debrief.sandbox.pages.confluence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.macro.MacroDescription;

/** The part of the editor that inserts macros where no script runs: a list to choose from and, once chosen, a field for each parameter. */
record MacroBrowser(List<MacroDescription> macros, Optional<MacroForm> form) {
    String html() {
        return "<section id=\"macro-browser\" class=\"without-script\" aria-labelledby=\"macro-browser-title\">"
                + "<h2 id=\"macro-browser-title\">Insert macro</h2><div class=\"field-group\"><label for=\"macro\">Macro</label>"
                + "<select class=\"select\" id=\"macro\" name=\"macro\">" + macros.stream().map(this::option).collect(Collectors.joining())
                + "</select> <button class=\"aui-button\" name=\"choose\" formnovalidate>Choose</button></div>"
                + form.map(MacroBrowser::fields).orElse("") + "</section>";
    }

    private String option(MacroDescription macro) {
        return Parts.option(macro.name(), macro.label(), form.map(MacroForm::macro).filter(macro::equals).isPresent());
    }

    private static String fields(MacroForm form) {
        return form.html() + "<div class=\"field-group\"><button class=\"aui-button\" name=\"insert\" formnovalidate>Insert at the "
                + "end</button></div>";
    }
}
