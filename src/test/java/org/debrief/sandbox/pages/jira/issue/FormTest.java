package org.debrief.sandbox.pages.jira.issue;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.pages.jira.PageTemplates;
import org.junit.Test;

/** The markup of an issue's form. */
public class FormTest {
    @Test
    public void aFieldShowsWhatWasTypedAndItsErrorAsText() {
        FormField field = new FormField("summary", "Summary", "area", true, "</textarea><script>", List.of(), "", "<b>wrong</b>");
        IssueForm.Tab tab = new IssueForm.Tab("T", List.of(field));
        String html = new PageTemplates().html("issue/form", Map.of("heading", "H", "action", "/a", "submit", "S", "cancel", "/c", "token", "t",
                "base", "", "hidden", Map.of("pid", "\"><script>"), "errors", List.of(), "tabs", List.of(tab)));
        assertFalse(html, html.contains("<script>"));
        assertTrue(html, html.contains("&lt;b&gt;wrong&lt;/b&gt;"));
        assertTrue(html, html.contains("aria-describedby='summary-error'"));
    }
}
