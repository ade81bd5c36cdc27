package org.debrief.web.panel;

/**
 * One tab of the panel.
 *
 * @param count how many things it holds, {@code null} where counting says nothing
 * @param selected whether it is open
 * @param source where its content is read
 * @param contentHtml what it shows already, empty for a tab that is read when it is opened
 */
public record TabPage(String name, String label, String count, boolean selected, String source, String contentHtml) {}
