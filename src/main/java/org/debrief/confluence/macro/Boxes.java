package org.debrief.confluence.macro;

import java.util.Map;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.confluence.link.Reply;
import org.debrief.review.Words;
import org.debrief.web.Labels;
import org.debrief.web.MessagePage;
import org.debrief.web.Templates;

/** What a macro shows in place of an incident. */
public final class Boxes {

    private final Templates templates;
    private final Words words;

    public Boxes(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /** A parameter is wrong. */
    String wrong(InvalidInput input) {
        Problem problem = input.problems().get(0);
        return html(MessagePage.warning(words.text("debrief.macro.parameter", problem.field(), problem.message().in(words))));
    }

    /** There is no such incident, or the reader may not see it; both sound the same. */
    String unavailable(String key) {
        return html(MessagePage.info(words.text("debrief.macro.unavailable", key)));
    }

    /** Jira could not be asked. */
    String silent(Reply reply) {
        if (reply instanceof Reply.ConsentNeeded consent && consent.address() != null) {
            return html(MessagePage.info(words.text("debrief.macro.consent"))
                    .leadingTo(consent.address().toString(), words.text("debrief.macro.consent.link")));
        }
        if (reply instanceof Reply.ConsentNeeded || reply instanceof Reply.NotConnected) {
            return html(MessagePage.info(words.text("debrief.macro.not.connected")));
        }
        return reply instanceof Reply.NoAnswer ? html(MessagePage.warning(words.text("debrief.macro.no.answer"))) : failed();
    }

    /** Something else went wrong, and is logged. */
    String failed() {
        return html(MessagePage.warning(words.text("debrief.macro.failed")));
    }

    private String html(MessagePage message) {
        return templates.render("message", Map.of("page", message, "words", new Labels(words)));
    }
}
