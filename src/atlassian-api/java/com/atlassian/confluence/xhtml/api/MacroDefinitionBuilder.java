package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a {@link MacroDefinition}. */
public class MacroDefinitionBuilder {

    private final String name;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private MacroBody body;

    MacroDefinitionBuilder(String name) {
        this.name = name;
    }

    public MacroDefinitionBuilder withParameter(String parameterName, String value) {
        parameters.put(parameterName, value);
        return this;
    }

    public MacroDefinitionBuilder withMacroBody(MacroBody macroBody) {
        body = macroBody;
        return this;
    }

    public MacroDefinition build() {
        return new MacroDefinition(name, parameters, body);
    }
}
