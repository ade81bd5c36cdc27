package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.app.Conflict;
import org.debrief.app.InvalidInput;
import org.debrief.incident.Part;

/** Edits of parts that people put in order and that whys hang on. */
public abstract sealed class EditOrderedParts<T extends Part> extends EditParts<T> permits EditFactors, EditWhys {

    private final OrderedParts<T> parts;

    EditOrderedParts(IncidentAccess access, OrderedParts<T> parts, PartRules<T> rules, Editing editing) {
        super(access, parts, rules, editing);
        this.parts = parts;
    }

    /** Adds a part to an incident the reader may edit, in its place. */
    public T add(String key, T part, Placing placing) {
        return editWhole(key, incident -> placed(incident.id(), addTo(incident, part), placing));
    }

    /**
     * Replaces a part, and moves it where it shall stand; one that now hangs on another stands last there by default.
     *
     * @throws Conflict when {@code content} was made from an older revision
     */
    public T replace(String key, String id, T content, Placing placing) {
        return editWhole(key, incident -> {
            Optional<T> former = parts.find(incident.id(), id);
            T replaced = replaceIn(incident, id, content);
            boolean moved = !areSiblings(former.orElseThrow(), replaced);
            return moved && !placing.given() ? last(incident.id(), replaced) : placed(incident.id(), replaced, placing);
        });
    }

    /**
     * Removes a part, and the whys that hang on it or not.
     *
     * @param dependants {@code null} when nobody chose
     * @throws Conflict when {@code rev} is not its revision, or whys hang on it and nobody chose
     */
    public void remove(String key, String id, int rev, Dependants dependants) {
        if (dependants == null) {
            remove(key, id, rev);
            return;
        }
        edit(key, incident -> {
            T part = requireCurrent(incident, id, rev);
            release(incident, part, dependants);
            parts.remove(incident, id, mark(ChangeKind.REMOVED));
            return id;
        });
    }

    /** Whether the order among these two can be seen. */
    abstract boolean areSiblings(T one, T other);

    /** Lets nothing hang on a part any more. */
    abstract void release(long incident, T part, Dependants dependants);

    private T placed(long incident, T part, Placing placing) {
        if (!placing.given()) {
            return part;
        }
        List<T> others = new ArrayList<>(all(incident));
        others.removeIf(other -> other.id().equals(part.id()));
        int at = 0;
        if (placing.after() != null) {
            T before = others.stream()
                    .filter(other -> other.id().equals(placing.after()))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.at("after", "debrief.error.after.unknown", placing.after()));
            if (!areSiblings(before, part)) {
                throw InvalidInput.at("after", "debrief.error.after.elsewhere", placing.after());
            }
            at = others.indexOf(before) + 1;
        }
        others.add(at, part);
        parts.arrange(incident, ids(others));
        return part;
    }

    private T last(long incident, T part) {
        List<String> ids = new ArrayList<>(ids(all(incident)));
        ids.remove(part.id());
        ids.add(part.id());
        parts.arrange(incident, ids);
        return part;
    }

    final List<T> all(long incident) {
        return parts.of(List.of(incident)).getOrDefault(incident, List.of());
    }

    static List<String> ids(List<? extends Part> parts) {
        return parts.stream().map(Part::id).toList();
    }
}
