package org.debrief.web;

import java.util.List;

/**
 * What became of one action.
 *
 * @param traits its status, kind and area
 * @param owner {@code null} when nobody owns it
 * @param due {@code null} without a due date
 * @param moves how its due date changed, {@code null} when it did not
 */
public record AuditLine(IssueRef issue, List<String> traits, String owner, String due, String moves, Lozenge outcome, List<String> notes) {}
