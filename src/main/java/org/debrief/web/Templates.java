package org.debrief.web;

import java.util.Map;

/** The host's template engine, over the templates in our jar. */
@FunctionalInterface
public interface Templates {

    /**
     * The markup of a template.
     *
     * @param name without folder and ending, such as {@code timeline}
     * @param values what the template sees, by name
     */
    String render(String name, Map<String, Object> values);
}
