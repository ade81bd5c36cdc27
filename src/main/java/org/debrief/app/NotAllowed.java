package org.debrief.app;

import java.util.List;

/** The reader sees the thing but may not do this with it. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final boolean anonymous;

    private NotAllowed(List<Problem> problems, boolean anonymous) {
        super(problems);
        this.anonymous = anonymous;
    }

    /** A signed-in person lacks the right. */
    public static NotAllowed because(Message message) {
        return new NotAllowed(List.of(new Problem(null, message)), false);
    }

    /** A signed-in person lacks the right, for each of the reasons. */
    public static NotAllowed because(List<Message> messages) {
        return new NotAllowed(messages.stream().map(message -> new Problem(null, message)).toList(), false);
    }

    /** Nobody is signed in, and signing in would help. */
    public static NotAllowed anonymous() {
        return new NotAllowed(List.of(Problem.at(null, "debrief.error.sign.in")), true);
    }

    /** Whether signing in would help. */
    public boolean isAnonymous() {
        return anonymous;
    }
}
