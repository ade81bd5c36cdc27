package org.debrief.sandbox.pages.confluence;

import com.atlassian.confluence.macro.Macro;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.pages.Html;

/** The part of the editor that inserts macros: a list to choose from and, once chosen, a field for each parameter. */
record MacroBrowser(List<MacroDescription> macros, Optional<MacroDescription> chosen) {
    /** The fields; what the request already carries is kept. */
    String html(HttpServletRequest request) {
        return "<section id=\"macro-browser\" aria-labelledby=\"macro-browser-title\">"
                + "<h2 id=\"macro-browser-title\">Insert macro</h2><div class=\"field-group\"><label for=\"macro\">Macro</label>"
                + "<select class=\"select\" id=\"macro\" name=\"macro\">" + macros.stream().map(this::option).collect(Collectors.joining())
                + "</select> <button class=\"aui-button\" name=\"choose\" formnovalidate>Choose</button></div>"
                + chosen.map(macro -> fields(macro, request)).orElse("") + "</section>";
    }

    private String option(MacroDescription macro) {
        return Parts.option(macro.name(), macro.label(), chosen.filter(macro::equals).isPresent());
    }

    private static String fields(MacroDescription macro, HttpServletRequest request) {
        String parameters = macro.parameters().stream().filter(parameter -> parameter.demand() != Demand.HIDDEN)
                .map(parameter -> field(parameter, request)).collect(Collectors.joining());
        String body = macro.body() == Macro.BodyType.NONE ? ""
                : "<div class=\"field-group\"><label for=\"macro-body\">Body</label><textarea class=\"textarea\" id=\"macro-body\" name=\"macroBody\" rows=\"4\">"
                        + "\n" + Html.text(Asked.text(request, "macroBody")) + "</textarea></div>";
        return "<p class=\"macro-description\">" + Html.text(macro.description()) + "</p>" + parameters + body
                + "<div class=\"field-group\"><button class=\"aui-button\" name=\"insert\">Insert at the end</button></div>";
    }

    private static String field(MacroParameter parameter, HttpServletRequest request) {
        String name = MacroInsertion.FIELD + parameter.name();
        String required = parameter.demand() == Demand.REQUIRED ? "<span class=\"aui-icon icon-required\"></span><span class=\"required\"> (required)</span>" : "";
        return "<div class=\"field-group\"><label for=\"" + Html.text(name) + "\">" + Html.text(parameter.label()) + required + "</label>"
                + input(parameter, name, MacroInsertion.values(parameter, request)) + "<div class=\"description\">" + Html.text(parameter.description())
                + "</div></div>";
    }

    private static String input(MacroParameter parameter, String name, List<String> values) {
        String attributes = " id=\"" + Html.text(name) + "\" name=\"" + Html.text(name) + "\"";
        if (parameter.type().equals("boolean")) {
            return "<input class=\"checkbox\" type=\"checkbox\" value=\"true\"" + attributes + (values.contains("true") ? " checked" : "") + ">";
        }
        if (parameter.values().isEmpty()) {
            return "<input class=\"text full-width-field\"" + attributes + " value=\"" + Html.text(String.join(",", values)) + "\">";
        }
        boolean multiple = parameter.demand() == Demand.MULTIPLE;
        String none = multiple || parameter.demand() == Demand.REQUIRED ? "" : Parts.option("", "", values.isEmpty());
        return "<select class=\"" + (multiple ? "multi-select" : "select") + "\"" + attributes + (multiple ? " multiple" : "") + ">" + none
                + parameter.values().stream().map(value -> Parts.option(value, value, values.contains(value))).collect(Collectors.joining()) + "</select>";
    }
}
