package org.debrief.sandbox.pages.confluence;

import com.atlassian.confluence.macro.Macro;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.pages.Html;

/** One macro filled in by form, and the storage format of it. */
record MacroInsertion(MacroDescription macro, HttpServletRequest request) {
    /** What begins the name of a parameter's field. */
    static final String FIELD = "param.";

    /** What the form holds for a parameter; its preset when the form did not have the field yet. */
    static List<String> values(MacroParameter parameter, HttpServletRequest request) {
        String[] sent = request.getParameterValues(FIELD + parameter.name());
        boolean asked = sent != null || Asked.has(request, "insert");
        String[] values = sent != null ? sent : asked ? new String[0] : parameter.preset().split(",");
        return Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** The label of the first required parameter that is empty. */
    Optional<String> missing() {
        return macro.parameters().stream().filter(parameter -> parameter.demand() == Demand.REQUIRED && values(parameter, request).isEmpty())
                .map(MacroParameter::label).findFirst();
    }

    /** A storage body with the macro at its end; an empty first paragraph makes room for it. */
    String into(String body) {
        String before = body.strip().equals("<p></p>") ? "" : body.stripTrailing() + "\n";
        return before + storage() + "\n";
    }

    private String storage() {
        String parameters = macro.parameters().stream().map(this::parameter).collect(Collectors.joining());
        return "<ac:structured-macro ac:name=\"" + Html.text(macro.name()) + "\" ac:schema-version=\"1\">" + parameters + body() + "</ac:structured-macro>";
    }

    private String parameter(MacroParameter parameter) {
        String value = String.join(",", values(parameter, request));
        if (parameter.type().equals("boolean") && value.isEmpty() && parameter.preset().equals("true")) {
            value = "false";
        }
        return value.isEmpty() ? "" : "<ac:parameter ac:name=\"" + Html.text(parameter.name()) + "\">" + Html.text(value) + "</ac:parameter>";
    }

    private String body() {
        String text = Asked.text(request, "macroBody").replace("\r\n", "\n");
        if (macro.body() == Macro.BodyType.PLAIN_TEXT) {
            return "<ac:plain-text-body><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]></ac:plain-text-body>";
        }
        return macro.body() == Macro.BodyType.RICH_TEXT ? "<ac:rich-text-body><p>" + Html.text(text) + "</p></ac:rich-text-body>" : "";
    }
}
