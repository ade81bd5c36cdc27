package org.debrief.sandbox.confluence.storage;

/** What runs a macro: gives the view markup of one call whose body is already in the form the macro takes; never fails. */
@FunctionalInterface
public interface MacroRun {
    /** View markup of the call; {@code body} is view markup for a rich body, plain text for a plain one, empty without a body. */
    String html(MacroCall call, String body);
}
