package org.debrief.sandbox.pages.jira.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.debrief.sandbox.jira.model.Refused;

/**
 * What somebody sent with a form of administration.
 */
record Form(HttpServletRequest request) {
    private static final int LONGEST = 255;

    /** What was typed, without blanks around it; empty if nothing was. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The same where something must be typed that fits into a name. */
    String name(String name, String label) {
        String value = text(name);
        if (value.isEmpty()) {
            throw new Refused(label + " is required.");
        }
        if (value.length() > LONGEST) {
            throw new Refused(label + " must not be longer than " + LONGEST + " characters.");
        }
        return value;
    }

    boolean checked(String name) {
        return request.getParameter(name) != null;
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The id chosen, which must be one. */
    long id(String name) {
        String value = text(name);
        if (!value.matches("\\d{1,18}")) {
            throw new Refused("'" + value + "' is not the id of anything (" + name + ").");
        }
        return Long.parseLong(value);
    }

    /** The ids chosen, in the form's order; what is no id is left out. */
    Set<Long> ids(String name) {
        String[] values = request.getParameterValues(name);
        Set<Long> ids = new LinkedHashSet<>();
        if (values != null) {
            Arrays.stream(values).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).forEach(ids::add);
        }
        return ids;
    }
}
