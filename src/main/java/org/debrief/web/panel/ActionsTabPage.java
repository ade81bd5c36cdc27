package org.debrief.web.panel;

/**
 * The tab of actions.
 *
 * @param auditHtml what became of each
 * @param form {@code null} for readers who may not add any
 */
public record ActionsTabPage(String count, String auditHtml, ActionForm form) {}
