package org.debrief.action;

/** What an action is meant to achieve. */
public enum ActionKind {
    PREVENT,
    DETECT,
    MITIGATE,
    ALERT_TUNING,
    RUNBOOK_UPDATE,
    PROCESS
}
