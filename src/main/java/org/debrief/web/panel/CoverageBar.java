package org.debrief.web.panel;

import java.util.List;
import org.debrief.review.Coverage;

/** How many factors and roots are dealt with, and in which way. */
public record CoverageBar(int answered, int accepted, int gaps) {

    private static final int WHOLE = 100;

    static CoverageBar of(List<Coverage.Item> items) {
        return new CoverageBar(
                count(items, Coverage.State.ANSWERED), count(items, Coverage.State.ACCEPTED), count(items, Coverage.State.GAP));
    }

    private static int count(List<Coverage.Item> items, Coverage.State state) {
        return (int) items.stream().filter(item -> item.response().state() == state).count();
    }

    /** All of them. */
    public int all() {
        return answered + accepted + gaps;
    }

    /** How much of all is answered, in percent. */
    public int answeredShare() {
        return share(answered);
    }

    /** How much of all is answered or accepted, in percent. */
    public int closedShare() {
        return share(answered + accepted);
    }

    private int share(int some) {
        return all() == 0 ? 0 : some * WHOLE / all();
    }
}
