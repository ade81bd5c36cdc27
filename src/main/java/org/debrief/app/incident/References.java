package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.app.Problem;
import org.debrief.review.Postmortem;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;

/** The local references of a draft: each must name a part of the same draft, and whys must form trees. */
final class References {

    private final Postmortem draft;
    private final Set<String> factors = new HashSet<>();
    private final Set<String> whys = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> ambiguousEvents = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    References(Postmortem draft) {
        this.draft = draft;
    }

    List<Problem> problems() {
        collectIds();
        checkWhys();
        checkAnswers();
        checkEvidence();
        return problems;
    }

    private void collectIds() {
        draft.timeline().forEach(this::noteEvent);
        List<Factor> all = draft.factors();
        for (int i = 0; i < all.size(); i++) {
            note("factors[" + i + "].id", all.get(i).id(), factors);
        }
        for (int i = 0; i < draft.whys().size(); i++) {
            note("whys[" + i + "].id", draft.whys().get(i).id(), whys);
        }
    }

    /** Two events may have the same id as long as nothing refers to it. */
    private void noteEvent(TimelineEvent event) {
        if (event.id() != null && !events.add(event.id())) {
            ambiguousEvents.add(event.id());
        }
    }

    private void note(String path, String id, Set<String> ids) {
        if (id == null) {
            return;
        }
        if (factors.contains(id) || whys.contains(id)) {
            problems.add(Problem.at(path, "debrief.error.reference.twice", id));
        }
        ids.add(id);
    }

    private void checkWhys() {
        for (int i = 0; i < draft.whys().size(); i++) {
            Why why = draft.whys().get(i);
            check("whys[" + i + "].parent", why.parent(), whys);
            check("whys[" + i + "].factor", why.factor(), factors);
            check("whys[" + i + "].effect", why.effect(), factors);
            if (why.effect() != null && why.parent() != null) {
                problems.add(Problem.at("whys[" + i + "].effect", "debrief.error.why.effect"));
            }
        }
        if (problems.isEmpty()) {
            checkShape();
        }
    }

    private void checkShape() {
        WhyTree.firstInCycle(draft.whys()).ifPresent(why ->
                problems.add(Problem.at("whys[" + draft.whys().indexOf(why) + "].parent", "debrief.error.why.cycle")));
        new WhyTree(draft.whys()).inOrder().stream()
                .filter(placed -> placed.depth() > WhyTree.DEEPEST)
                .findFirst()
                .ifPresent(placed -> problems.add(Problem.at(
                        "whys[" + draft.whys().indexOf(placed.why()) + "].parent", "debrief.error.why.deep", WhyTree.DEEPEST)));
    }

    private void checkAnswers() {
        Set<String> answerable = new HashSet<>(factors);
        answerable.addAll(whys);
        for (int i = 0; i < draft.actions().size(); i++) {
            List<String> answers = draft.actions().get(i).answers();
            for (int j = 0; j < answers.size(); j++) {
                check("actions[" + i + "].answers[" + j + "]", answers.get(j), answerable);
            }
        }
    }

    private void checkEvidence() {
        for (int i = 0; i < draft.factors().size(); i++) {
            checkEvidence("factors[" + i + "].evidence[", draft.factors().get(i).evidence());
        }
        for (int i = 0; i < draft.whys().size(); i++) {
            checkEvidence("whys[" + i + "].evidence[", draft.whys().get(i).evidence());
        }
    }

    private void checkEvidence(String prefix, List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            String id = evidence.get(i).value();
            if (evidence.get(i).type() == EvidenceType.EVENT && (!events.contains(id) || ambiguousEvents.contains(id))) {
                String key = events.contains(id) ? "debrief.error.reference.twice" : "debrief.error.evidence.event";
                problems.add(Problem.at(prefix + i + "].value", key, id));
            }
        }
    }

    private void check(String path, String id, Set<String> ids) {
        if (id != null && !ids.contains(id)) {
            problems.add(Problem.at(path, "debrief.error.reference.unknown", id));
        }
    }
}
