package org.debrief.document;

import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.FollowUp;
import org.debrief.app.action.ActionDraft;
import org.debrief.incident.Incident;

/** Reads actions, as parts of a document and as they are planned one by one. */
public final class ActionReader {

    private ActionReader() {}

    /** The action that was sent as the body of a request. */
    public static ActionDraft draft(String json) {
        Input input = Input.strict(JsonText.object(json));
        ActionDraft draft = new ActionDraft(planned(input), input.has("due"));
        input.done();
        return draft;
    }

    /** An action that is to be created; what its issue will tell is ignored. */
    static Action planned(Input input) {
        input.ignoring("id", "key", "status", "done", "doneAt", "originalDue");
        return Action.planned(
                input.required("summary", input.line("summary", Incident.LONGEST_SUMMARY)),
                input.line("owner", TextRules.LONGEST_NAME),
                input.date("due"),
                input.choice("kind", ActionKind.class),
                input.keyword("area"),
                input.references("answers"),
                followUp(input.object("followUp")));
    }

    /** An action of a document that we wrote. */
    static Action existing(Input input) {
        Action planned = planned(input);
        return new Action(
                input.reference("id"),
                input.line("key", TextRules.LONGEST_NAME),
                planned.summary(),
                planned.owner(),
                planned.due(),
                input.date("originalDue"),
                planned.kind(),
                planned.area(),
                input.line("status", TextRules.LONGEST_NAME),
                Boolean.TRUE.equals(input.flag("done")),
                input.instant("doneAt"),
                planned.answers(),
                planned.followUp());
    }

    private static FollowUp followUp(Input input) {
        return new FollowUp(input.instant("at"), input.lines("attendees", TextRules.LONGEST_NAME));
    }
}
