package org.debrief.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;

/** What became of every factor and every root: the actions that answer it, a reason to accept it, or a gap. */
public final class Coverage {

    private final Map<String, List<Action>> answers = new LinkedHashMap<>();

    /** The coverage that the given actions give. */
    public Coverage(List<Action> actions) {
        for (Action action : actions) {
            action.answers().forEach(id -> answers.computeIfAbsent(id, part -> new ArrayList<>()).add(action));
        }
    }

    /** What became of the part of that id. */
    public Response to(String id, String accepted) {
        return new Response(answers.getOrDefault(id, List.of()), accepted);
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

        /** Whether no action answers it and nobody accepted it. */
        public boolean isGap() {
            return actions.isEmpty() && accepted == null;
        }
    }
}
