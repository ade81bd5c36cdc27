package org.debrief.app.action;

import org.debrief.action.Action;

/**
 * The issue of an action and its moves into and out of done.
 *
 * @param action without what the ledger knows
 */
public record TrackedIssue(Action action, Completion completion) {}
