package org.debrief.web;

import org.debrief.action.Action;

/**
 * An issue as a page names it.
 *
 * @param key {@code null} when it has none yet
 * @param url where to read it, {@code null} when it has no key
 */
public record IssueRef(String key, String url, String summary) {

    static IssueRef of(Action action, Placement placement) {
        return new IssueRef(action.key(), placement.url(action.key()), action.summary());
    }
}
