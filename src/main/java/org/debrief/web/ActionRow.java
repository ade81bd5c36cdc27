package org.debrief.web;

/**
 * One action item.
 *
 * @param owner {@code null} when nobody owns it
 * @param due {@code null} without a due date
 * @param status {@code null} before its issue exists
 */
public record ActionRow(IssueRef issue, String owner, String due, Lozenge status, String kind, String area, String meeting) {}
