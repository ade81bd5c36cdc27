package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;

/**
 * What a form sent; a field that is missing reads as empty text.
 */
public record Typed(HttpServletRequest request) {
    public String get(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /** The same, where the form was not sent yet: what is stored. */
    public String orStored(String field, String stored) {
        return request.getParameter(field) == null ? stored : get(field);
    }

    /** A day as date fields send it, null for none. */
    LocalDate day(String field, String label) {
        try {
            return get(field).isEmpty() ? null : LocalDate.parse(get(field));
        } catch (DateTimeParseException e) {
            throw new Refused(label + ": please enter the date as year-month-day, for example 2026-03-31.");
        }
    }

    /** An id, 0 if it is none. */
    long id(String field) {
        return Site.id(get(field)).orElse(0L);
    }
}
