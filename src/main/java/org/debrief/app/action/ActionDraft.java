package org.debrief.app.action;

import org.debrief.action.Action;

/**
 * An action as somebody plans it.
 *
 * @param dueGiven whether the due date was named, even as none; otherwise it follows from the severity
 */
public record ActionDraft(Action action, boolean dueGiven) {}
