package org.debrief.app.action;

import org.debrief.action.Action;
import org.debrief.action.Progress;

/** An action and what its history tells. */
public record TrackedAction(Action action, Progress progress) {}
