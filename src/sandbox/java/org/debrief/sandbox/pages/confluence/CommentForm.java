package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.pages.Html;

/** The adding of a comment ({@code pageId}) and its removal ({@code commentId}) from below a page; what is typed is plain text. */
final class CommentForm extends PageServlet {
    private static final long serialVersionUID = 1L;

    CommentForm(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return new Screen.Moved(Addresses.byId(Asked.number(request, "pageId")));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        return Asked.has(request, "commentId") ? remove(Asked.number(request, "commentId")) : add(request);
    }

    private Screen add(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        String text = Asked.text(request, "content").strip();
        if (text.isEmpty()) {
            throw new Refusal(Reason.INVALID, "A comment needs a text.");
        }
        String body = Arrays.stream(text.split("\\R{2,}")).map(paragraph -> "<p>" + Html.text(paragraph).replaceAll("\\R", "<br/>")
                + "</p>")
                .collect(Collectors.joining());
        Long parent = Asked.has(request, "parentId") ? Long.valueOf(Asked.number(request, "parentId")) : null;
        PageComment comment = around.wiki().comments().add(page, parent, body);
        return new Screen.Moved(Addresses.page(page) + "#comment-" + comment.id());
    }

    private Screen remove(long id) {
        PageComment comment = around.wiki().comments().byId(id).orElseThrow(() ->
                new Refusal(Reason.NOT_FOUND, "There is no such comment."));
        around.wiki().comments().remove(comment);
        return new Screen.Moved(Addresses.page(comment.page()) + "#comments-section");
    }
}
