package org.debrief.app;

import java.util.List;
import java.util.stream.Collectors;

/** Why a verb was not done; always carries at least one problem to show. */
public abstract sealed class Refusal extends RuntimeException permits NotFound, NotAllowed, InvalidInput, Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Refusal(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.message().key() + problem.message().arguments())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
