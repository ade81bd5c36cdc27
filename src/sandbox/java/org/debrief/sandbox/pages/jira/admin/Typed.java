package org.debrief.sandbox.pages.jira.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * What a refused form had in its fields, for the form that is shown again; a form shown the first time has its own values.
 */
public record Typed(HttpServletRequest request, boolean again) {
    /** The text of a field: what was typed, or else the given value. */
    public String or(String name, String otherwise) {
        String value = again ? request.getParameter(name) : null;
        return value == null ? otherwise : value;
    }

    /** Whether a box is ticked or an option chosen: as it was sent, or else as given. */
    public boolean chosen(String name, Object value, boolean otherwise) {
        if (!again || request.getParameterValues(name) == null) {
            return otherwise;
        }
        return Arrays.asList(request.getParameterValues(name)).contains(String.valueOf(value));
    }
}
