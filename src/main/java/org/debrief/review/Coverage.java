package org.debrief.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.analysis.WhyTree;

/** What became of every factor and every root: the actions that answer it, a reason to accept it, or a gap. */
public final class Coverage {

    private final Map<String, List<Action>> answers = new LinkedHashMap<>();

    /** The coverage that the given actions give. */
    public Coverage(List<Action> actions) {
        for (Action action : actions) {
            action.answers().forEach(id -> answers.computeIfAbsent(id, part -> new ArrayList<>()).add(action));
        }
    }

    /** Every factor in the order given, then every root in the order of its tree, and what became of each. */
    public static List<Item> of(Postmortem postmortem) {
        Coverage coverage = new Coverage(postmortem.actions());
        WhyTree tree = new WhyTree(postmortem.whys());
        List<Item> items = new ArrayList<>();
        postmortem.factors().forEach(factor ->
                items.add(new Item(factor.id(), false, factor.text(), coverage.to(factor.id(), factor.accepted()))));
        tree.starts(postmortem.factors()).stream()
                .flatMap(start -> tree.inOrder(start.answers()).stream())
                .map(WhyTree.Placed::why)
                .filter(tree::isRoot)
                .forEach(root -> items.add(new Item(root.id(), true, root.text(), coverage.to(root.id(), root.accepted()))));
        return items;
    }

    /** What became of the part of that id. */
    public Response to(String id, String accepted) {
        return new Response(answers.getOrDefault(id, List.of()), accepted);
    }

    /**
     * A factor or a root, and what became of it.
     *
     * @param root whether it is a why without a further why, otherwise it is a factor
     */
    public record Item(String id, boolean root, String text, Response response) {}

    /** In which of three ways a factor or a root is dealt with. */
    public enum State {
        /** An action answers it. */
        ANSWERED,
        /** Somebody gave a reason why no action has to. */
        ACCEPTED,
        /** Neither. */
        GAP
    }

    /**
     * What became of one factor or root.
     *
     * @param actions those that answer it
     * @param accepted why none does, {@code null} when it is not accepted
     */
    public record Response(List<Action> actions, String accepted) {

        public Response {
            actions = List.copyOf(actions);
        }

        /** Actions count more than a reason to do without. */
        public State state() {
            if (!actions.isEmpty()) {
                return State.ANSWERED;
            }
            return accepted == null ? State.GAP : State.ACCEPTED;
        }

        /** Whether no action answers it and nobody accepted it. */
        public boolean isGap() {
            return state() == State.GAP;
        }
    }
}
