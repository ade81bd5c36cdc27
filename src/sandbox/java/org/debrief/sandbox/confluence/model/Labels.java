package org.debrief.sandbox.confluence.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** The labels of content. They have no blanks, keep no capitals, and belong to everybody. */
public final class Labels {
    private static final int LONGEST = 255;
    private static final Pattern INVALID = Pattern.compile("[\\s\\p{Cntrl}:;,.?&\\[\\]()#^*!@<>]");

    private final Wiki wiki;
    private final Sql sql;

    Labels(Wiki wiki, Sql sql) {
        this.wiki = wiki;
        this.sql = sql;
    }

    /** The labels of content by name. */
    public List<Label> of(Content content) {
        return sql.list(row -> new Label(row.getLong(1), row.getString(2)),
                "select l.id, l.name from cf_label l join cf_labelling g on g.label_id = l.id "
                + "where g.content_id = ? order by l.name", content.id());
    }

    /** The names of the labels of all content by its id. */
    Map<Long, Set<String>> all() {
        Map<Long, Set<String>> labels = new HashMap<>();
        sql.list(row -> labels.computeIfAbsent(row.getLong(1), id -> new TreeSet<>()).add(row.getString(2)),
                "select g.content_id, l.name from cf_label l join cf_labelling g on g.label_id = l.id");
        return labels;
    }

    /** The names of all labels that begin so, at most this many. */
    public List<String> beginning(String start, int limit) {
        return sql.list(row -> row.getString(1), "select name from cf_label where left(name, length(?)) = ? order by name limit ?", start,
                start, limit);
    }

    /** Adds labels; those it has stay as they are. All are checked before one is added. */
    public void add(Content content, List<String> names) {
        needsEdit(content);
        List<String> checked = names.stream().map(Labels::checked).toList();
        synchronized (wiki) {
            sql.together(() -> {
                checked.forEach(name -> add(content, name));
                return checked;
            });
        }
    }

    /** Takes a label off; the content must have it. */
    public void remove(Content content, String name) {
        needsEdit(content);
        if (sql.change("delete from cf_labelling where content_id = ? and label_id in (select id from cf_label where name = ?)",
                content.id(),
                name.toLowerCase(Locale.ROOT)) == 0) {
            throw Refusal.missing("No label found with name: " + name);
        }
    }

    private void add(Content content, String name) {
        sql.change("merge into cf_label (name) key (name) values (?)", name);
        sql.change("merge into cf_labelling (content_id, label_id) key (content_id, label_id) select cast(? as bigint), id from "
                + "cf_label where name = ?",
                content.id(), name);
    }

    private void needsEdit(Content content) {
        if (!wiki.mayEdit(content.page())) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to change labels of content with id " + content.id());
        }
    }

    private static String checked(String name) {
        if (name.isBlank() || name.length() > LONGEST || INVALID.matcher(name).find()) {
            throw new Refusal(Reason.INVALID,
                    "Label '" + name + "' is not valid: a label is a word of at most 255 characters without : ; , . ? & [ ] ( ) # ^ * "
                    + "! @ < >", "labels");
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
