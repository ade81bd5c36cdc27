package org.debrief.sandbox.jira.rest;

import java.util.List;

/**
 * The part of a list a caller asks for with {@code startAt} and {@code maxResults}.
 */
record Window(int start, int length) {
    /** How many are shown unless the caller says otherwise. */
    static final int USUAL = 50;
    /** How many are shown at most. */
    static final int MOST = 1_000;

    Window {
        start = Math.max(0, start);
        length = Math.max(0, Math.min(length, MOST));
    }

    static Window of(Call call, int usual) {
        return new Window(call.number("startAt", 0), call.number("maxResults", usual));
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(start).limit(length).toList();
    }

    /** A page in the product's shape, with the values that stand in the window. */
    Json page(List<?> all, List<?> shown) {
        return Json.of("maxResults", length).with("startAt", start).with("total", all.size())
                .with("isLast", start + shown.size() >= all.size()).with("values", shown);
    }
}
