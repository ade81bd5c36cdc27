package org.debrief.app.incident;

import java.util.List;
import java.util.function.LongFunction;
import org.debrief.app.Conflict;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotFound;
import org.debrief.app.Problem;
import org.debrief.app.Transactions;
import org.debrief.incident.Part;

/**
 * Lists, adds, replaces and removes the parts of one kind; a stale edit is refused and loses nothing.
 *
 * <p>Each kind has a class of its own, so that a host finds it that looks for classes without their type arguments.
 */
public abstract sealed class EditParts<T extends Part> permits EditTimeline, EditFactors, EditWhys {

    private final IncidentAccess access;
    private final Parts<T> parts;
    private final PartRules<T> rules;
    private final Transactions transactions;

    EditParts(IncidentAccess access, Parts<T> parts, PartRules<T> rules, Transactions transactions) {
        this.access = access;
        this.parts = parts;
        this.rules = rules;
        this.transactions = transactions;
    }

    /** The parts of an incident the reader may see. */
    public List<T> list(String key) {
        long incident = access.readable(key).id();
        return parts.of(List.of(incident)).getOrDefault(incident, List.of());
    }

    /** Adds a part to an incident the reader may edit. */
    public T add(String key, T part) {
        return edit(key, incident -> {
            require(rules.problems(incident, null, part));
            return parts.add(incident, part);
        });
    }

    /**
     * Replaces a part.
     *
     * @throws Conflict when {@code content} was made from an older revision
     */
    public T replace(String key, String id, T content) {
        return edit(key, incident -> {
            requireCurrent(incident, id, content.rev());
            require(rules.problems(incident, id, content));
            return parts.replace(incident, id, content);
        });
    }

    /**
     * Removes a part.
     *
     * @throws Conflict when {@code rev} is not its revision, or others refer to it
     */
    public void remove(String key, String id, int rev) {
        edit(key, incident -> {
            requireCurrent(incident, id, rev);
            rules.requireUnused(incident, id);
            parts.remove(incident, id);
            return id;
        });
    }

    private <R> R edit(String key, LongFunction<R> change) {
        long incident = access.editable(key).id();
        return transactions.alone(incident, () -> change.apply(incident));
    }

    private void requireCurrent(long incident, String id, int rev) {
        T current = parts.find(incident, id).orElseThrow(() -> NotFound.part(id));
        if (rev == 0) {
            throw InvalidInput.at("rev", "debrief.error.required");
        }
        if (current.rev() != rev) {
            throw Conflict.stale(current);
        }
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
