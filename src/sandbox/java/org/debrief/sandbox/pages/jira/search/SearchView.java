package org.debrief.sandbox.pages.jira.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the search page shows.
 *
 * @param form the query as choices, null if it is too complex for them
 */
public record SearchView(String jql, SearchOutcome outcome, BasicForm form, Looks looks) {
    /** In which mode the query is shown, and whether to somebody who has not signed in. */
    public record Looks(boolean basic, boolean anonymous) {
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean basic() {
        return looks.basic();
    }

    /** Whether the query can be shown as choices. */
    public boolean simple() {
        return form != null;
    }

    public boolean anonymous() {
        return looks.anonymous();
    }

    public List<String> problems() {
        return outcome.problems();
    }

    public Excerpt fault() {
        return outcome.fault();
    }

    public IssueList list() {
        return outcome.list();
    }

    public List<Column> columns() {
        return Column.of(outcome.query().orElseThrow());
    }

    public List<IssueList.Leaf> pages() {
        return list().leaves();
    }

    /** The query within an address. */
    public String encoded() {
        return encoded(jql);
    }

    /** The query within an address that is part of another one. */
    public String encodedTwice() {
        return encoded(encoded());
    }

    /** The parameters of this search, to which a page is added. */
    public String address() {
        return (basic() ? "mode=basic&" : "") + "jql=" + encoded();
    }
}
