package org.debrief.app.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;

/** The edits of the contributing factors of an incident. */
public final class EditFactors extends EditOrderedParts<Factor> {

    private final Records records;

    public EditFactors(IncidentAccess access, Records records, DraftCheck check, Editing editing) {
        super(access, records.factors(), new FactorRules(check, records), editing);
        this.records = records;
    }

    @Override
    boolean areSiblings(Factor one, Factor other) {
        return true;
    }

    @Override
    void release(long incident, Factor factor, Dependants dependants) {
        List<Why> whys = records.whys().of(List.of(incident)).getOrDefault(incident, List.of());
        Set<String> removed = dependants == Dependants.REMOVE ? removeStarts(incident, factor, whys) : Set.of();
        for (Why why : whys) {
            Why free = freed(why, factor);
            if (!free.equals(why) && !removed.contains(why.id())) {
                records.whys().replace(incident, why.id(), free, mark(ChangeKind.CHANGED));
            }
        }
    }

    /** Removes the whys that start from a factor, and all below them. */
    private Set<String> removeStarts(long incident, Factor factor, List<Why> whys) {
        WhyTree tree = new WhyTree(whys);
        Set<String> removed = new LinkedHashSet<>();
        for (Why why : whys) {
            if (factor.id().equals(why.effect())) {
                removed.addAll(ids(tree.below(why)));
                removed.add(why.id());
            }
        }
        removed.forEach(id -> records.whys().remove(incident, id, mark(ChangeKind.REMOVED)));
        return removed;
    }

    private static Why freed(Why why, Factor factor) {
        Why untied = factor.id().equals(why.factor()) ? why.untied() : why;
        return factor.id().equals(why.effect()) ? untied.under(null, null) : untied;
    }
}
