package org.debrief.sandbox.confluence.model;

import java.util.regex.Pattern;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.StorageParser;

/** What a title, a storage body and a space must be to be saved. */
final class PageRules {
    private static final int LONGEST = 255;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern KEY = Pattern.compile("~?[A-Za-z0-9]+");

    private PageRules() {
    }

    static void check(PageDraft draft) {
        if (draft.title() == null || draft.title().isBlank()) {
            throw new Refusal(Reason.INVALID, "Title cannot be blank", "title");
        }
        if (draft.title().length() > LONGEST) {
            throw new Refusal(Reason.INVALID, "Title cannot be longer than 255 characters.", "title");
        }
        checkControls("Title", draft.title(), "title");
        if (draft.message().length() > LONGEST_TEXT) {
            throw new Refusal(Reason.INVALID, "The message of a version cannot be longer than 4000 characters.", "message");
        }
        checkBody(draft.body());
    }

    static void checkBody(String body) {
        try {
            StorageParser.parse(body);
        } catch (BrokenStorage e) {
            throw new Refusal(Reason.INVALID, e.getMessage(), "body");
        }
    }

    static void checkSpace(String key, String name, String description) {
        if (key == null || key.isEmpty()) {
            throw new Refusal(Reason.INVALID, "A space needs a key", "key");
        }
        if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new Refusal(Reason.INVALID, "Invalid space key: " + key, "key");
        }
        if (name == null || name.isBlank() || name.length() > LONGEST - " Home".length()) {
            throw new Refusal(Reason.INVALID, "A space needs a name of at most 250 characters", "name");
        }
        checkControls("The name of a space", name, "name");
        if (description.length() > LONGEST_TEXT) {
            throw new Refusal(Reason.INVALID, "The description of a space cannot be longer than 4000 characters.", "description");
        }
    }

    /** Refuses a text of one line with characters that nobody can see, a link to which would be empty. */
    static void checkControls(String what, String text, String field) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(Reason.INVALID, what + " cannot have control characters.", field);
        }
    }
}
