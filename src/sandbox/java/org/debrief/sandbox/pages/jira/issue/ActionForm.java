package org.debrief.sandbox.pages.jira.issue;

import java.util.List;
import java.util.Map;

/**
 * A form that acts on an issue, as it is shown on a page of its own or in a dialog.
 *
 * @param above inputs that stand above the tabs
 * @param errors what is wrong and belongs to no field
 */
public record ActionForm(Title title, Target target, List<FormField> above, List<IssueForm.Tab> tabs, List<String> errors) {
    /**
     * What the form is called; {@code id} is the product's name for it, from which those of its parts are made.
     *
     * @param notes paragraphs to read before one decides
     */
    public record Title(String id, String heading, List<String> notes) {
    }

    /**
     * Where the form is sent.
     *
     * @param submit the words on its button
     * @param hidden what is sent along unseen
     * @param cancel where one goes instead
     */
    public record Target(String action, String submit, Map<String, String> hidden, String cancel) {
    }

    public String id() {
        return title.id();
    }

    /** The number of the tab to begin with: the first one with an error, or the first. */
    public int openTab() {
        return tabs.stream().filter(IssueForm.Tab::refused).findFirst().map(tabs::indexOf).orElse(0) + 1;
    }

    /** Whether a file is sent, which forms do in an encoding of its own. */
    public boolean sendsFiles() {
        return tabs.stream().flatMap(tab -> tab.fields().stream()).anyMatch(field -> field.kind().equals("file"));
    }
}
