package org.debrief.sandbox.pages.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.pages.Html;

/** The fields of one macro, made from the parameters it declares and filled with what is known. */
record MacroForm(MacroDescription macro, MacroFill fill, Choices choices) {
    /** What begins the name of a parameter's field. */
    static final String FIELD = "param.";

    /**
     * What can be chosen for parameters that name something of this Confluence: keys of spaces, names of users, names of the page's files.
     */
    record Choices(List<String> spaces, List<String> users, List<String> files) {
    }

    /** The fields with a word about the macro above them. */
    String html() {
        String help = macro.words().help().isEmpty() ? ""
                : " <a class=\"macro-help\" target=\"_blank\" rel=\"noopener\" href=\"" + Html.text(macro.words().help()) + "\">Help</a>";
        String parameters = macro.parameters().stream().filter(parameter -> parameter.demand() != Demand.HIDDEN).map(this::field)
                .collect(Collectors.joining());
        return "<p class=\"macro-description\">" + Html.text(macro.description()) + help + "</p>" + parameters + body();
    }

    private String body() {
        if (macro.body() == Macro.BodyType.NONE) {
            return "";
        }
        String hint = macro.body() == Macro.BodyType.RICH_TEXT ? "Text, or storage format." : "Plain text.";
        return "<div class=\"field-group\"><label for=\"macro-body\">Body</label><textarea class=\"textarea\" id=\"macro-body\" "
                + "name=\"macroBody\" rows=\"4\">\n"
                + Html.text(fill.body()) + "</textarea><div class=\"description\">" + hint + "</div></div>";
    }

    private String field(MacroParameter parameter) {
        String name = FIELD + parameter.name();
        String required = parameter.demand() == Demand.REQUIRED
                ? "<span class=\"aui-icon icon-required\"></span><span class=\"required\"> (required)</span>" : "";
        return "<div class=\"field-group\"><label for=\"" + Html.text(name) + "\">" + Html.text(parameter.label()) + required + "</label>"
                + input(parameter, name, fill.values(parameter)) + "<div class=\"description\">" + Html.text(parameter.description())
                + "</div></div>";
    }

    private String input(MacroParameter parameter, String name, List<String> values) {
        String attributes = " id=\"" + Html.text(name) + "\" name=\"" + Html.text(name) + "\""
                + (parameter.demand() == Demand.REQUIRED ? " required" : "");
        if (parameter.type().equals("boolean")) {
            return "<input class=\"checkbox\" type=\"checkbox\" value=\"true\"" + attributes + (values.contains("true") ? " checked" : "")
                    + ">";
        }
        List<String> offered = offered(parameter);
        if (offered.isEmpty()) {
            return "<input class=\"text full-width-field\" type=\"" + inputType(parameter) + "\"" + attributes + " value=\""
                    + Html.text(String.join(",", values)) + "\">";
        }
        boolean multiple = parameter.demand() == Demand.MULTIPLE;
        String none = multiple || parameter.demand() == Demand.REQUIRED ? "" : Parts.option("", "", values.isEmpty());
        String foreign = values.stream().filter(value -> !offered.contains(value)).map(value -> Parts.option(value, value, true))
                .collect(Collectors.joining());
        return "<select class=\"" + (multiple ? "multi-select" : "select") + "\"" + attributes + (multiple ? " multiple" : "") + ">" + none
                + foreign
                + offered.stream().map(value -> Parts.option(value, value, values.contains(value))).collect(Collectors.joining())
                + "</select>";
    }

    private List<String> offered(MacroParameter parameter) {
        return switch (parameter.type()) {
            case "spacekey" -> choices.spaces();
            case "username" -> choices.users();
            case "attachment", "full_attachment" -> choices.files();
            default -> parameter.values();
        };
    }

    private static String inputType(MacroParameter parameter) {
        return parameter.demand() == Demand.MULTIPLE ? "text" : switch (parameter.type()) {
            case "int", "percentage" -> "number";
            case "date" -> "date";
            case "url" -> "url";
            default -> "text";
        };
    }
}
