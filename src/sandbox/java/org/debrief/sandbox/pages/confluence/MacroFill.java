package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.MacroCall;
import org.debrief.sandbox.confluence.storage.MacroCalls;

/**
 * What the fields of a macro hold: by the names of its parameters, those that it does not declare among them; a parameter that is absent
 * has its preset.
 * {@code attributes} are those of its start tag that are kept, written out.
 */
record MacroFill(Map<String, List<String>> parameters, String body, boolean presets, String attributes) {
    private static final Pattern MACRO_ID = Pattern.compile("^\\s*<[^>]*?(\\sac:macro-id=\"[0-9a-zA-Z-]*\")");

    /** Nothing yet: the form as it opens. */
    static final MacroFill EMPTY = new MacroFill(Map.of(), "", true, "");

    /**
     * What a form of the macro sent, and what its {@code original} has beyond the fields: an unticked box is not sent, so what is absent is
     * empty.
     */
    static MacroFill sent(MacroDescription macro, HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(MacroForm.FIELD)) {
                parameters.put(name.substring(MacroForm.FIELD.length()), clean(Arrays.stream(values)));
            }
        });
        MacroFill kept = of(Asked.text(request, "original")).orElse(EMPTY);
        kept.parameters.forEach((name, values) -> {
            if (macro.parameters().stream().noneMatch(parameter -> parameter.name().equals(name) && parameter.demand() != Demand.HIDDEN)) {
                parameters.putIfAbsent(name, values);
            }
        });
        return new MacroFill(parameters, Asked.text(request, "macroBody").replace("\r\n", "\n"), false, kept.attributes);
    }

    /** What stands in a macro in the storage format, if it is one. */
    static Optional<MacroFill> of(String storage) {
        try {
            return MacroCalls.of(storage).stream().findFirst().map(call -> of(call, storage));
        } catch (BrokenStorage e) {
            return Optional.empty();
        }
    }

    /** What the field of a parameter holds. */
    List<String> values(MacroParameter parameter) {
        List<String> values = parameters.get(parameter.name());
        if (values == null) {
            return presets ? clean(Stream.of(parameter.preset().split(","))) : List.of();
        }
        return parameter.demand() == Demand.MULTIPLE ? clean(values.stream().flatMap(value -> Stream.of(value.split(",")))) : values;
    }

    private static MacroFill of(MacroCall call, String storage) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        call.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
        String body = call.richText().or(call::plainBody).orElse("").replaceAll(" xmlns:(ac|ri)=\"[^\"]*\"", "");
        return new MacroFill(parameters, body, true, macroId(storage).orElse(""));
    }

    private static Optional<String> macroId(String storage) {
        Matcher id = MACRO_ID.matcher(storage);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private static List<String> clean(Stream<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
