package org.debrief.sandbox.pages.confluence;

import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** Those who hold rights, in forms: as people read them, and as fields carry them. */
final class Holders {
    private Holders() {
    }

    static String name(Holder holder) {
        return switch (holder.kind()) {
            case ANONYMOUS -> "Anonymous readers";
            case GROUP -> "Group " + holder.name();
            case USER -> "User " + holder.name();
        };
    }

    static String value(Holder holder) {
        return holder.kind() + ":" + holder.name();
    }

    static Holder of(String value) {
        String[] parts = value.split(":", 2);
        return Stream.of(Holder.Kind.values()).filter(kind -> kind.name().equals(parts[0]) && parts.length == 2).findFirst()
                .map(kind -> new Holder(kind, parts[1])).orElseThrow(() -> new Refusal(Reason.INVALID, "Not a holder of rights: " + value));
    }
}
