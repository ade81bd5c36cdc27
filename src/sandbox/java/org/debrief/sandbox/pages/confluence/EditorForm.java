package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.pages.Html;

/** The markup of the editor: title, text area, comment, macro browser and buttons, in one form so that nothing typed is lost. */
record EditorForm(Editing editing, MacroBrowser browser) {
    /** The form below a notice. */
    String html(String noticeHtml, HttpServletRequest request) {
        Editing.Typed typed = editing.typed();
        return "<h1>" + (editing.page() == null ? "Create page in " + Html.text(editing.space().name()) : "Edit page") + "</h1>" + noticeHtml
                + Parts.form(request, editing.address()) + Parts.hidden("originalVersion", typed.version())
                + Parts.field("title", "Title", typed.title())
                + "<div class=\"field-group\"><label for=\"body\">Storage format</label><textarea class=\"textarea full-width-field\" id=\"body\" name=\"body\" "
                + "rows=\"18\" spellcheck=\"false\">\n" + Html.text(typed.body()) + "</textarea></div>"
                + Parts.field("versionComment", "What did you change?", typed.message())
                + "<div class=\"buttons\"><button class=\"aui-button aui-button-primary\" name=\"save\">Save</button> "
                + "<button class=\"aui-button\" name=\"preview\">Preview</button> " + cancel(request) + "</div>" + browser.html(request) + "</form>";
    }

    private String cancel(HttpServletRequest request) {
        String back = editing.page() == null ? Addresses.space(editing.space()) : Addresses.page(editing.page());
        return "<a class=\"aui-button aui-button-link\" href=\"" + Html.text(request.getContextPath() + back) + "\">Cancel</a>";
    }
}
