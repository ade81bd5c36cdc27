package org.debrief.sandbox.pages.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.StorageParser;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.pages.Html;

/** One macro filled in by form, and the storage format of it. */
record MacroInsertion(MacroDescription macro, MacroFill fill, People people) {
    /** The label of the first required parameter that is empty. */
    Optional<String> missing() {
        return macro.parameters().stream().filter(parameter -> parameter.demand() == Demand.REQUIRED && fill.values(parameter).isEmpty())
                .map(MacroParameter::label).findFirst();
    }

    /** A storage body with the macro at its end; an empty first paragraph makes room for it. */
    String into(String body) {
        String before = body.strip().equals("<p></p>") ? "" : body.stripTrailing() + "\n";
        return before + storage() + "\n";
    }

    /** The macro in the storage format. */
    String storage() {
        String declared = macro.parameters().stream().map(this::parameter).collect(Collectors.joining());
        String kept = fill.parameters().entrySet().stream().filter(entry -> macro.parameters().stream()
                .noneMatch(known -> known.name().equals(entry.getKey())))
                .map(entry -> parameter(entry.getKey(), Html.text(String.join(",", entry.getValue())))).collect(Collectors.joining());
        return "<ac:structured-macro ac:name=\"" + Html.text(macro.name()) + "\" ac:schema-version=\"1\"" + fill.attributes() + ">"
                + declared + kept + body()
                + "</ac:structured-macro>";
    }

    private String parameter(MacroParameter parameter) {
        String value = String.join(",", fill.values(parameter));
        if (parameter.type().equals("boolean") && value.isEmpty() && parameter.preset().equals("true")) {
            value = "false";
        }
        return value.isEmpty() ? "" : parameter(parameter.name(), valueHtml(parameter, value));
    }

    /** Spaces, users and files are kept as what they are, so that the reference stays right. */
    private String valueHtml(MacroParameter parameter, String value) {
        if (parameter.demand() == Demand.MULTIPLE) {
            return Html.text(value);
        }
        return switch (parameter.type()) {
            case "spacekey" -> "<ri:space ri:space-key=\"" + Html.text(value) + "\"/>";
            case "username" -> people.byName(value).map(Account::key).map(key -> "<ri:user ri:userkey=\"" + Html.text(key) + "\"/>")
                    .orElse(Html.text(value));
            case "attachment", "full_attachment" -> "<ri:attachment ri:filename=\"" + Html.text(value) + "\"/>";
            default -> Html.text(value);
        };
    }

    private static String parameter(String name, String valueHtml) {
        return "<ac:parameter ac:name=\"" + Html.text(name) + "\">" + valueHtml + "</ac:parameter>";
    }

    private String body() {
        String text = fill.body();
        if (macro.body() == Macro.BodyType.PLAIN_TEXT) {
            return "<ac:plain-text-body><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]></ac:plain-text-body>";
        }
        if (macro.body() == Macro.BodyType.NONE) {
            return "";
        }
        return "<ac:rich-text-body>" + (isStorage(text) ? text : "<p>" + Html.text(text) + "</p>") + "</ac:rich-text-body>";
    }

    private static boolean isStorage(String text) {
        try {
            StorageParser.parse(text);
            return text.strip().startsWith("<");
        } catch (BrokenStorage e) {
            return false;
        }
    }
}
