package org.debrief.sandbox.pages.jira.issue;

/**
 * A field of an issue as its view shows it.
 *
 * @param field the field's id
 * @param element the id of the element that shows the value
 * @param editable whether the reader may edit it in place
 */
public record Shown(String field, String element, String label, String valueHtml, boolean editable) {
}
