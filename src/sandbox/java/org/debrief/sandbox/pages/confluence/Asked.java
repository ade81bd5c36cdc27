package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** The parameters of a request, read as what they should be. */
final class Asked {
    private Asked() {
    }

    /** A parameter, or an empty text. */
    static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    /** The number in a parameter. */
    static long number(HttpServletRequest request, String parameter) {
        try {
            return Long.parseLong(text(request, parameter));
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.NOT_FOUND, "There is no page here: " + parameter + " is missing or no number.");
        }
    }

    /** Whether a parameter is there. */
    static boolean has(HttpServletRequest request, String parameter) {
        return request.getParameter(parameter) != null;
    }
}
