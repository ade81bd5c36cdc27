package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.debrief.app.Conflict;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotFound;
import org.debrief.app.Problem;
import org.debrief.incident.Part;

/**
 * Lists, adds, replaces, removes and brings back the parts of one kind; a stale edit is refused and loses nothing.
 *
 * <p>Each kind has a class of its own, so that a host finds it that looks for classes without their type arguments.
 */
public abstract sealed class EditParts<T extends Part> permits EditTimeline, EditOrderedParts {

    private final IncidentAccess access;
    private final Parts<T> parts;
    private final PartRules<T> rules;
    private final Editing editing;

    EditParts(IncidentAccess access, Parts<T> parts, PartRules<T> rules, Editing editing) {
        this.access = access;
        this.parts = parts;
        this.rules = rules;
        this.editing = editing;
    }

    /** The parts of an incident the reader may see. */
    public List<T> list(String key) {
        long incident = access.readable(key).id();
        return parts.of(List.of(incident)).getOrDefault(incident, List.of());
    }

    /**
     * One part of an incident the reader may see.
     *
     * @throws NotFound when there is none of this id
     */
    public T find(String key, String id) {
        return parts.find(access.readable(key).id(), id).orElseThrow(() -> NotFound.part(id));
    }

    /** Adds a part to an incident the reader may edit. */
    public T add(String key, T part) {
        return editWhole(key, incident -> addTo(incident, part));
    }

    final T addTo(StoredIncident incident, T part) {
        require(rules.problems(incident, null, part));
        return parts.add(incident.id(), part, mark(ChangeKind.ADDED));
    }

    /**
     * Replaces a part.
     *
     * @throws Conflict when {@code content} was made from an older revision
     */
    public T replace(String key, String id, T content) {
        return editWhole(key, incident -> replaceIn(incident, id, content));
    }

    final T replaceIn(StoredIncident incident, String id, T content) {
        T whole = completed(content, requireCurrent(incident.id(), id, content.rev()));
        require(rules.problems(incident, id, whole));
        return parts.replace(incident.id(), id, whole, mark(ChangeKind.CHANGED));
    }

    /** New content with what an edit does not take away from the part that is there. */
    T completed(T content, T current) {
        return content;
    }

    /**
     * Removes a part.
     *
     * @throws Conflict when {@code rev} is not its revision, or others refer to it
     */
    public void remove(String key, String id, int rev) {
        edit(key, incident -> {
            requireCurrent(incident, id, rev);
            rules.requireUnused(incident, id, "children");
            parts.remove(incident, id, mark(ChangeKind.REMOVED));
            return id;
        });
    }

    /**
     * Removes several parts, or none; they are given in the order in which they are removed.
     *
     * @return the parts with the revision under which they can be brought back
     * @throws Conflict when one was changed or removed meanwhile, or others refer to it
     */
    public List<PartRef> removeAll(String key, List<PartRef> wanted) {
        return edit(key, incident -> {
            Mark mark = mark(ChangeKind.REMOVED);
            for (PartRef ref : wanted) {
                requireCurrent(ref, present(incident, ref));
                rules.requireUnused(incident, ref.id(), ref.path());
                parts.remove(incident, ref.id(), mark);
            }
            return wanted;
        });
    }

    /**
     * Brings several removed parts back, or none.
     *
     * @return the parts with their new revision
     * @throws Conflict when one was brought back meanwhile
     * @throws InvalidInput when what one refers to is gone
     */
    public List<PartRef> restoreAll(String key, List<PartRef> wanted) {
        return edit(key, incident -> {
            Mark mark = mark(ChangeKind.RESTORED);
            List<PartRef> restored = new ArrayList<>();
            for (PartRef ref : wanted) {
                T removed = removed(incident, ref);
                requireCurrent(ref, removed);
                require(rules.referenceProblems(incident, ref.id(), removed));
                restored.add(new PartRef(ref.id(), parts.restore(incident, ref.id(), mark).rev(), ref.path()));
            }
            return restored;
        });
    }

    private T present(long incident, PartRef ref) {
        return parts.find(incident, ref.id())
                .orElseThrow(() -> parts.findRemoved(incident, ref.id())
                        .<RuntimeException>map(removed -> Conflict.removed(ref.path(), removed))
                        .orElseGet(() -> NotFound.part(ref.path(), ref.id())));
    }

    private T removed(long incident, PartRef ref) {
        return parts.findRemoved(incident, ref.id())
                .orElseThrow(() -> parts.find(incident, ref.id())
                        .<RuntimeException>map(present -> Conflict.stale(ref.revPath(), present))
                        .orElseGet(() -> NotFound.part(ref.path(), ref.id())));
    }

    private void requireCurrent(PartRef ref, T current) {
        if (current.rev() != ref.rev()) {
            throw Conflict.stale(ref.revPath(), current);
        }
    }

    final Mark mark(ChangeKind change) {
        return editing.mark(change);
    }

    final <R> R edit(String key, LongFunction<R> change) {
        return editWhole(key, incident -> change.apply(incident.id()));
    }

    final <R> R editWhole(String key, Function<StoredIncident, R> change) {
        StoredIncident incident = access.editable(key);
        return editing.alone(incident.id(), () -> change.apply(incident));
    }

    final T requireCurrent(long incident, String id, int rev) {
        T current = parts.find(incident, id).orElseThrow(() -> NotFound.part(id));
        if (rev == 0) {
            throw InvalidInput.at("rev", "debrief.error.required");
        }
        if (current.rev() != rev) {
            throw Conflict.stale(current);
        }
        return current;
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
