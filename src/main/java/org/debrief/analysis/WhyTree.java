package org.debrief.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The whys of one incident as a forest, in the order in which they were given.
 *
 * <p>Building it costs one pass over the whys. A why without a further why is a root of the incident.
 */
public final class WhyTree {

    /** How deep an analysis may ask, the top level counting as 1. */
    public static final int DEEPEST = 20;

    private final Map<String, List<Why>> children = new LinkedHashMap<>();
    private final List<Why> tops = new ArrayList<>();

    /** A tree of the given whys, whose parents must be among them. */
    public WhyTree(List<Why> whys) {
        for (Why why : whys) {
            if (why.parent() == null) {
                tops.add(why);
            } else {
                children.computeIfAbsent(why.parent(), parent -> new ArrayList<>()).add(why);
            }
        }
    }

    /** The answers to the first question. */
    public List<Why> tops() {
        return List.copyOf(tops);
    }

    /** What the answers to the first question explain: what customers saw, then the factors in the order given; none without answers. */
    public List<Start> starts(List<Factor> factors) {
        List<Start> starts = new ArrayList<>();
        addStart(starts, null, null);
        factors.forEach(factor -> addStart(starts, factor, factor.id()));
        return starts;
    }

    private void addStart(List<Start> starts, Factor factor, String id) {
        List<Why> answers = tops.stream().filter(why -> Objects.equals(why.effect(), id)).toList();
        if (!answers.isEmpty()) {
            starts.add(new Start(factor, answers));
        }
    }

    /** Whether no further why was asked. */
    public boolean isRoot(Why why) {
        return !children.containsKey(why.id());
    }

    /** The answers that explain the given one. */
    public List<Why> under(Why why) {
        return List.copyOf(children.getOrDefault(why.id(), List.of()));
    }

    /** All answers below the given one, each before the one it explains. */
    public List<Why> below(Why why) {
        List<Why> below = new ArrayList<>(inOrder(under(why)).stream().map(Placed::why).toList());
        Collections.reverse(below);
        return below;
    }

    /** Every why with its depth, parents before children; whys in a cycle are left out. */
    public List<Placed> inOrder() {
        return inOrder(tops);
    }

    /** The given answers and all below them with their depth, the given ones having 1; parents before children. */
    public List<Placed> inOrder(List<Why> answers) {
        List<Placed> placed = new ArrayList<>();
        Deque<Placed> open = new ArrayDeque<>();
        pushAll(open, answers, 1);
        while (!open.isEmpty()) {
            Placed next = open.pop();
            placed.add(next);
            pushAll(open, children.getOrDefault(next.why().id(), List.of()), next.depth() + 1);
        }
        return placed;
    }

    private static void pushAll(Deque<Placed> open, List<Why> whys, int depth) {
        for (int i = whys.size() - 1; i >= 0; i--) {
            open.push(new Placed(whys.get(i), depth));
        }
    }

    /** The first why that no path from the top reaches, because its parents form a circle. */
    public static Optional<Why> firstInCycle(List<Why> whys) {
        Set<String> reached = new HashSet<>();
        for (Placed placed : new WhyTree(whys).inOrder()) {
            reached.add(placed.why().id());
        }
        return whys.stream().filter(why -> !reached.contains(why.id())).findFirst();
    }

    /**
     * An effect and the answers that explain it.
     *
     * @param factor {@code null} for what customers saw
     */
    public record Start(Factor factor, List<Why> answers) {

        public Start {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A why and where it stands.
     *
     * @param depth 1 at the top
     */
    public record Placed(Why why, int depth) {}
}
