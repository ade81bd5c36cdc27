package org.debrief.sandbox.pages.jira;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Templates of the small Jira's own pages. */
public class PageTemplatesTest {
    private final PageTemplates templates = new PageTemplates();

    @Test
    public void referencesAreEscapedButThoseNamedHtml() {
        PluginPanels.Panel panel = new PluginPanels.Panel("k", "<i>", "", "<b>content</b>");
        String html = templates.html("panels", Map.of("panels", List.of(panel)));
        assertTrue(html, html.contains("<b>content</b>"));
        assertTrue(html, html.contains("id=\"&lt;i&gt;\""));
    }

    @Test
    public void aFieldShowsWhatWasTypedAndItsErrorAsText() {
        FormField field = new FormField("summary", "Summary", "area", true, "</textarea><script>", List.of(), "", "<b>wrong</b>");
        IssueForm.Tab tab = new IssueForm.Tab("T", List.of(field));
        String html = templates.html("issue-form", Map.of("heading", "H", "action", "/a", "submit", "S", "cancel", "/c", "token", "t", "base", "",
                "hidden", Map.of("pid", "\"><script>"), "errors", List.of(), "tabs", List.of(tab)));
        assertFalse(html, html.contains("<script>"));
        assertTrue(html, html.contains("&lt;b&gt;wrong&lt;/b&gt;"));
        assertTrue(html, html.contains("aria-describedby='summary-error'"));
    }
}
