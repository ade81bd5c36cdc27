package org.debrief.sandbox.pages.jira.issue;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.pages.PageTemplates;
import org.junit.Test;

/** The markup of an issue's form. */
public class FormTest {
    @Test
    public void aFieldShowsWhatWasTypedAndItsErrorAsText() {
        FormField field = new FormField("summary", "Summary", "area", true, "</textarea><script>", List.of(), "", "<b>wrong</b>");
        ActionForm.Target target = new ActionForm.Target("/a", "S", Map.of("pid", "\"><script>"), "/c");
        ActionForm form = new ActionForm(new ActionForm.Title("edit-issue", "<script>", List.of("<script>")), target, List.of(),
                List.of(new IssueForm.Tab("T", List.of(field))), List.of("<script>"));
        String html = new PageTemplates("jira").html("issue/form", Map.of("form", form, "token", "t", "base", "", "me", ""));
        assertFalse(html, html.contains("<script>"));
        assertTrue(html, html.contains("&lt;b&gt;wrong&lt;/b&gt;"));
        assertTrue(html, html.contains("aria-describedby='summary-error'"));
    }
}
