package org.debrief.sandbox.pages.confluence;

import java.util.List;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.pages.Html;

/** What is to be said on a form that is shown again: at the field that is wrong, or above the form. */
public record FormFault(String noticeHtml, String field, String text) {
    /** Nothing to say. */
    static final FormFault NONE = above("");

    /** A notice above the form. */
    static FormFault above(String noticeHtml) {
        return new FormFault(noticeHtml, "", "");
    }

    /** A word at a field. */
    static FormFault at(String field, String text) {
        return new FormFault("", field, text);
    }

    /** The words of a refusal: at its field when the form has it, else above. */
    static FormFault of(Refusal refusal, String... fields) {
        return refusal.field().filter(List.of(fields)::contains).map(field -> at(field, refusal.getMessage()))
                .orElseGet(() -> above(Parts.message("error", refusal.getMessage())));
    }

    /** Whether this field is wrong. */
    public boolean in(String name) {
        return field.equals(name);
    }

    /** The word below the field, if it is wrong. */
    public String belowHtml(String name) {
        return in(name) ? "<div class=\"error\" id=\"" + name + "-error\" role=\"alert\">" + Html.text(text) + "</div>" : "";
    }

    /** The attributes of the field, if it is wrong: it has the focus. */
    public String marksHtml(String name) {
        return in(name) ? " aria-invalid=\"true\" aria-describedby=\"" + name + "-error\" autofocus" : "";
    }
}
