package org.debrief.sandbox.pages.jira;

import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.pages.PageTemplates;
import org.junit.Test;

/** Templates of the small Jira's own pages. */
public class PageTemplatesTest {
    private final PageTemplates templates = new PageTemplates("jira");

    @Test
    public void referencesAreEscapedButThoseNamedHtml() {
        PluginPanels.Panel panel = new PluginPanels.Panel("k", "<i>", "", 10, "<b>content</b>");
        String html = templates.html("panels", Map.of("panels", List.of(panel)));
        assertTrue(html, html.contains("<b>content</b>"));
        assertTrue(html, html.contains("id=\"&lt;i&gt;\""));
    }
}
