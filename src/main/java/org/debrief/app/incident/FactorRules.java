package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import org.debrief.analysis.Factor;
import org.debrief.app.Conflict;
import org.debrief.app.Problem;

/** A factor has a known category and names events of its incident; it stays as long as a why hangs on it. */
public final class FactorRules implements PartRules<Factor> {

    private final DraftCheck check;
    private final Records records;

    public FactorRules(DraftCheck check, Records records) {
        this.check = check;
        this.records = records;
    }

    @Override
    public List<Problem> problems(long incidentId, String id, Factor factor) {
        List<Problem> problems = new ArrayList<>(check.category(factor, ""));
        problems.addAll(new EventEvidence(records).problems(incidentId, factor.evidence()));
        return problems;
    }

    @Override
    public void requireUnused(long incidentId, String id, String field) {
        boolean used = records.whys().of(List.of(incidentId)).getOrDefault(incidentId, List.of()).stream()
                .anyMatch(why -> id.equals(why.factor()) || id.equals(why.effect()));
        if (used) {
            throw Conflict.because(field, "debrief.error.factor.used", id);
        }
    }
}
