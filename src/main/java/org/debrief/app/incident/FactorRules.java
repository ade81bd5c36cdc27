package org.debrief.app.incident;

import java.util.List;
import org.debrief.analysis.Factor;
import org.debrief.app.Conflict;
import org.debrief.app.Problem;

/** A factor has a known category, and stays as long as a why is tied to it. */
public final class FactorRules implements PartRules<Factor> {

    private final DraftCheck check;
    private final Records records;

    public FactorRules(DraftCheck check, Records records) {
        this.check = check;
        this.records = records;
    }

    @Override
    public List<Problem> problems(long incidentId, String id, Factor factor) {
        return check.category(factor, "");
    }

    @Override
    public void requireUnused(long incidentId, String id) {
        boolean used = records.whys().of(List.of(incidentId)).getOrDefault(incidentId, List.of()).stream()
                .anyMatch(why -> id.equals(why.factor()) || id.equals(why.effect()));
        if (used) {
            throw Conflict.because(null, "debrief.error.factor.used", id);
        }
    }
}
