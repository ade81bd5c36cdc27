package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.app.Conflict;
import org.debrief.app.Problem;

/** A why stands under a why of its incident without closing a circle, and stays as long as others stand under it. */
public final class WhyRules implements PartRules<Why> {

    private final Records records;

    public WhyRules(Records records) {
        this.records = records;
    }

    @Override
    public List<Problem> problems(StoredIncident incident, String id, Why why) {
        List<Problem> problems = new ArrayList<>(new EventEvidence(records).problems(incident.id(), why.evidence()));
        problems.addAll(referenceProblems(incident.id(), id, why));
        return problems;
    }

    @Override
    public List<Problem> referenceProblems(long incidentId, String id, Why why) {
        List<Problem> problems = new ArrayList<>();
        Set<String> factors = why.factor() == null && why.effect() == null ? Set.of() : factors(incidentId);
        requireKnown("factor", why.factor(), factors, problems);
        requireKnown("effect", why.effect(), factors, problems);
        if (why.effect() != null && why.parent() != null) {
            problems.add(Problem.at("effect", "debrief.error.why.effect"));
        }
        List<Why> others = whys(incidentId);
        if (why.parent() != null && others.stream().noneMatch(other -> other.id().equals(why.parent()))) {
            problems.add(Problem.at("parent", "debrief.error.reference.unknown", why.parent()));
        }
        return problems.isEmpty() ? shape(others, id, why) : problems;
    }

    private static void requireKnown(String field, String id, Set<String> known, List<Problem> problems) {
        if (id != null && !known.contains(id)) {
            problems.add(Problem.at(field, "debrief.error.reference.unknown", id));
        }
    }

    private static List<Problem> shape(List<Why> others, String id, Why why) {
        String here = id == null ? "" : id;
        List<Why> after = new ArrayList<>(others.stream().filter(other -> !other.id().equals(here)).toList());
        after.add(why.as(here, 0));
        if (WhyTree.firstInCycle(after).isPresent()) {
            return List.of(Problem.at("parent", "debrief.error.why.cycle"));
        }
        boolean deep = new WhyTree(after).inOrder().stream().anyMatch(placed -> placed.depth() > WhyTree.DEEPEST);
        return deep ? List.of(Problem.at("parent", "debrief.error.why.deep", WhyTree.DEEPEST)) : List.of();
    }

    @Override
    public void requireUnused(long incidentId, String id, String field) {
        if (whys(incidentId).stream().anyMatch(why -> id.equals(why.parent()))) {
            throw Conflict.because(field, "debrief.error.why.used", id);
        }
    }

    private List<Why> whys(long incidentId) {
        return records.whys().of(List.of(incidentId)).getOrDefault(incidentId, List.of());
    }

    private Set<String> factors(long incidentId) {
        return records.factors().of(List.of(incidentId)).getOrDefault(incidentId, List.of()).stream()
                .map(Factor::id)
                .collect(Collectors.toSet());
    }
}
