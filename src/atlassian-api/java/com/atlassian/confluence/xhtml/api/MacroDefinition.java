package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A macro as it is written in a page: its name, its parameters and its body. */
public class MacroDefinition {

    private final String name;
    private final Map<String, String> parameters;
    private final MacroBody body;

    MacroDefinition(String name, Map<String, String> parameters, MacroBody body) {
        this.name = name;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.body = body;
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

    public String getBodyText() {
        return body == null ? null : body.getBody();
    }
}
