package org.debrief.sandbox.pages.jira.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the issues found, with the way to the other pages.
 */
public record IssueList(List<IssueLine> rows, int start, int total) {
    static final int LENGTH = 50;
    static final IssueList NONE = new IssueList(List.of(), 0, 0);
    private static final int BESIDE = 3;

    public IssueList {
        rows = List.copyOf(rows);
    }

    /** A link to a page of the list. */
    public record Leaf(String label, int start, boolean current, String rel) {
    }

    /** The number of the first issue shown, counted from one. */
    public int first() {
        return rows.isEmpty() ? 0 : start + 1;
    }

    /** The number of the last issue shown. */
    public int last() {
        return rows.isEmpty() ? 0 : start + rows.size();
    }

    /** The pages near this one, with the one before and the one after. */
    List<Leaf> leaves() {
        int here = start / LENGTH;
        int count = (total + LENGTH - 1) / LENGTH;
        List<Leaf> leaves = new ArrayList<>();
        if (here > 0) {
            leaves.add(new Leaf("Previous", Math.max(0, start - LENGTH), false, "prev"));
        }
        for (int page = Math.max(0, here - BESIDE); page < Math.min(count, here + BESIDE + 1); page++) {
            leaves.add(new Leaf(String.valueOf(page + 1), page * LENGTH, page == here, ""));
        }
        if (last() < total && !rows.isEmpty()) {
            leaves.add(new Leaf("Next", start + LENGTH, false, "next"));
        }
        return leaves;
    }
}
