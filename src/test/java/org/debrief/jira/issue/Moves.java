package org.debrief.jira.issue;

import java.util.List;
import java.util.Optional;
import org.debrief.jira.JiraBench;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.Transition;

/** Moves an issue through its workflow, as a person would. */
public final class Moves {

    private final JiraBench bench;
    private final long issue;

    public Moves(JiraBench bench, long issue) {
        this.bench = bench;
        this.issue = issue;
    }

    /** Moves it into a status, directly or over one other. */
    public void to(String status) {
        if (!step(status)) {
            Transition first = out().get(0);
            model().issues().transition(stored(), first, stored().fields(), "admin");
            if (!step(status)) {
                throw new AssertionError("No way to " + status + " but " + out());
            }
        }
    }

    private boolean step(String status) {
        long wanted = model().constants().statuses().stream()
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow()
                .id();
        Optional<Transition> direct = out().stream().filter(transition -> transition.to() == wanted).findFirst();
        direct.ifPresent(transition -> model().issues().transition(stored(), transition, stored().fields(), "admin"));
        return direct.isPresent();
    }

    private List<Transition> out() {
        return model().constants().transitionsFrom(stored().fields().status());
    }

    private StoredIssue stored() {
        return model().issues().byId(issue).orElseThrow();
    }

    private JiraModel model() {
        return bench.model();
    }
}
