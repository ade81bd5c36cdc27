package org.debrief.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        List<AreaShare> shares = new ArrayList<>();
        areas.forEach(area -> shares.add(of(area, actions)));
        shares.add(of(null, actions));
        return shares.stream().filter(share -> share.all() > 0).toList();
    }

    private static AreaShare of(String area, List<Action> actions) {
        List<Action> own = actions.stream().filter(action -> Objects.equals(action.area(), area)).toList();
        return new AreaShare(area, own.size(), (int) own.stream().filter(Action::done).count());
    }
}
