package org.debrief.sandbox.pages.jira.system;

import java.util.Optional;
import org.debrief.sandbox.host.mail.MailBox;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.User;

/** Whose mail box is looked at: a user's, or that of unknown addresses. */
record MailOwner(String key, String name, String label) {
    static final String OTHER_NAME = "other";

    static MailOwner of(User user) {
        return new MailOwner(user.key(), user.name(), user.fullName());
    }

    static Optional<MailOwner> named(String name, JiraModel model) {
        return model.users().byName(name).map(MailOwner::of)
                .or(() -> Optional.of(new MailOwner(MailBox.OTHER, OTHER_NAME,
                        "Unknown addresses")).filter(other -> name.equals(OTHER_NAME)));
    }
}
