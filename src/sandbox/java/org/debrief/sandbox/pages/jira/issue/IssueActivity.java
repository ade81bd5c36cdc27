package org.debrief.sandbox.pages.jira.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.pages.jira.PlainText;

/**
 * What happened to an issue: its comments and its history, oldest first.
 */
public record IssueActivity(Site site, StoredIssue issue, ValueMarkup markup) {
    /** A tab by the product's id, and whether it is open. */
    public record Tab(String id, String label, boolean open) {
    }

    /** A comment or an edit: what happened in either is null of the other. */
    public record Entry(long id, Instant at, String authorHtml, String atHtml, Remark remark, List<Item> items) {
        public boolean comment() {
            return remark != null;
        }
    }

    /**
     * A comment's text and what the reader may do with it.
     *
     * @param readers the group or role that alone may read it, or empty
     */
    public record Remark(String bodyHtml, String editedHtml, String readers, boolean mayEdit, boolean mayDelete) {
    }

    /** A field of an edit. */
    public record Item(String field, String from, String to) {
    }

    /** The tabs, of which the wanted one is open, or that of the comments if there is none such. */
    static List<Tab> tabs(String wanted) {
        List<String> ids = List.of("all-tabpanel", "comment-tabpanel", "changehistory-tabpanel");
        List<String> labels = List.of("All", "Comments", "History");
        String open = ids.stream().filter(id -> wanted != null && wanted.endsWith(":" + id)).findFirst().orElse(ids.get(1));
        List<Tab> tabs = new ArrayList<>();
        for (int tab = 0; tab < ids.size(); tab++) {
            tabs.add(new Tab(ids.get(tab), labels.get(tab), ids.get(tab).equals(open)));
        }
        return tabs;
    }

    /** What the open tab shows. */
    List<Entry> entries(List<Tab> tabs) {
        String open = tabs.stream().filter(Tab::open).findFirst().orElseThrow().id();
        List<Entry> entries = new ArrayList<>();
        if (!open.equals("changehistory-tabpanel")) {
            site.model().permissions().readable(site.model().comments().of(List.of(issue.id())), issue, site.row(site.reader().orElse(null)))
                    .forEach(comment -> entries.add(entry(comment)));
        }
        if (!open.equals("comment-tabpanel")) {
            site.model().changes().of(List.of(issue.id())).forEach(change -> entries.add(entry(change)));
        }
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    private Entry entry(StoredComment comment) {
        String edited = comment.edited() ? " - edited" + (comment.last().author() == null || comment.last().author().equals(comment.author()) ? ""
                : " by " + markup.person(comment.last().author(), "")) + " " + markup.moment(comment.last().at()) : "";
        String readers = comment.visibility() == null ? "" : comment.visibility().toString().replaceFirst("^[a-z]+:", "");
        Remark remark = new Remark(PlainText.html(comment.body()), edited, readers, may(Deed.EDIT_COMMENT, comment), may(Deed.DELETE_COMMENT, comment));
        return new Entry(comment.id(), comment.created(), markup.person(comment.author(), "Anonymous"), markup.moment(comment.created()), remark, List.of());
    }

    private boolean may(Deed deed, StoredComment comment) {
        return site.model().permissions().allows(deed, issue, comment.author(), site.row(site.reader().orElse(null)));
    }

    private Entry entry(StoredChange change) {
        List<Item> items = change.items().stream()
                .map(item -> new Item(label(item), Objects.toString(item.from().text(), ""), Objects.toString(item.to().text(), ""))).toList();
        return new Entry(change.id(), change.at(), markup.person(change.author(), "Anonymous"), markup.moment(change.at()), null, items);
    }

    /** The history keeps the ids of the product's own fields; people read their names. */
    private static String label(StoredChange.Item item) {
        return item.custom() ? item.field() : SystemField.ofId(item.field()).map(SystemField::label).orElse(item.field());
    }
}
