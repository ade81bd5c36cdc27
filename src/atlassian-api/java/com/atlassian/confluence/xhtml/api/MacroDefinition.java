package com.atlassian.confluence.xhtml.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A macro as it is written in a page: its name and its parameters. */
public class MacroDefinition {

    private final String name;
    private final Map<String, String> parameters;

    MacroDefinition(String name, Map<String, String> parameters) {
        this.name = name;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static MacroDefinitionBuilder builder(String name) {
        return new MacroDefinitionBuilder(name);
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public String getParameter(String parameterName) {
        return parameters.get(parameterName);
    }
}
