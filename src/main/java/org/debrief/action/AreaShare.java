package org.debrief.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How many actions one area of the organisation has taken on.
 *
 * @param area {@code null} for the actions without one
 * @param done how many of all are done
 */
public record AreaShare(String area, int all, int done) {

    /** The share of every area: the common ones first, then the project's own, then what has no area. */
    public static List<AreaShare> of(List<Action> actions) {
        Set<String> areas = new LinkedHashSet<>(Area.COMMON);
        actions.stream().map(Action::area).filter(Objects::nonNull).sorted().forEach(areas::add);
        areas.add(null);
        Map<String, List<Action>> byArea = new HashMap<>();
        actions.forEach(action -> byArea.computeIfAbsent(action.area(), area -> new ArrayList<>()).add(action));
        return areas.stream().filter(byArea::containsKey).map(area -> share(area, byArea.get(area))).toList();
    }

    private static AreaShare share(String area, List<Action> own) {
        return new AreaShare(area, own.size(), (int) own.stream().filter(Action::done).count());
    }
}
