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
    public List<Problem> problems(StoredIncident incident, String id, Factor factor) {
        List<Problem> problems = new ArrayList<>(keepsCategory(incident, id, factor) ? List.of() : check.factor(incident, factor));
        problems.addAll(new EventEvidence(records).problems(incident.id(), factor.evidence()));
        return problems;
    }

    /** A factor may stay in a category that its project no longer has. */
    private boolean keepsCategory(StoredIncident incident, String id, Factor factor) {
        return id != null
                && records.factors().find(incident.id(), id).filter(former -> former.category().equals(factor.category())).isPresent();
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
