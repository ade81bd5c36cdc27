package com.atlassian.confluence.xhtml.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** A macro definition that is being built. */
public class MacroDefinitionBuilder {

    private final String name;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    MacroDefinitionBuilder(String name) {
        this.name = name;
    }

    public MacroDefinitionBuilder withParameter(String parameterName, String value) {
        parameters.put(parameterName, value);
        return this;
    }

    public MacroDefinition build() {
        return new MacroDefinition(name, parameters);
    }
}
