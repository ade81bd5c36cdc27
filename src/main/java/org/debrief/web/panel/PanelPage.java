package org.debrief.web.panel;

import java.util.List;

/**
 * The frame of the postmortem panel.
 *
 * @param base the context path of Jira
 * @param writeUp where the write-up has a page of its own
 */
public record PanelPage(String key, String base, String writeUp, List<TabPage> tabs) {}
