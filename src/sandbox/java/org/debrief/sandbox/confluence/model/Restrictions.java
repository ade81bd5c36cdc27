package org.debrief.sandbox.confluence.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;

/**
 * Who alone may read or change single pages. Reading is restricted for the pages below as well. Nothing is restricted for administrators
 * of the site here;
 * the product would hide such a page from them until they recover it.
 */
public final class Restrictions {
    private final Wiki wiki;
    private final Sql sql;

    Restrictions(Wiki wiki, Sql sql) {
        this.wiki = wiki;
        this.sql = sql;
    }

    /** What is restricted. */
    public enum Operation {
        /** Seeing the page and those below it. */
        READ,
        /** Changing the page. */
        UPDATE;

        /** The name that clients use. */
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom the page itself names for the operation; nobody where it is not restricted. */
    public List<Holder> of(WikiPage page, Operation operation) {
        return sql.list(row -> new Holder(Holder.Kind.valueOf(row.getString(1)), row.getString(2)),
                "select holder_kind, holder from cf_restriction where page_id = ? and operation = ? order by holder_kind, holder",
                page.id(), operation.value());
    }

    /** Puts these in place of those the page names; whoever does it must still be able to do so afterwards. */
    public void set(WikiPage page, Operation operation, List<Holder> holders) {
        if (!wiki.mayEdit(page)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to change restrictions of content with id " + page.id());
        }
        sql.together(() -> {
            sql.change("delete from cf_restriction where page_id = ? and operation = ?", page.id(), operation.value());
            holders.forEach(holder -> sql.change("insert into cf_restriction (page_id, operation, holder_kind, holder) values (?,?,?,?)",
                    page.id(),
                    operation.value(), holder.kind().name(), holder.name()));
            if (!allows(page, Operation.READ) || !allows(page, Operation.UPDATE)) {
                throw new Refusal(Reason.INVALID, "You cannot restrict a page so that you may no longer change it yourself");
            }
            return page;
        });
    }

    /** Whether the page lets the reader do it, the space's rights aside. */
    boolean allows(WikiPage page, Operation operation) {
        return operation == Operation.READ ? visible(List.of(page)).size() == 1 : names(page.id(), all(operation));
    }

    /** Those of the pages that are not hidden from the reader by a restriction of their own or of a page above. */
    List<WikiPage> visible(List<WikiPage> pages) {
        Predicate<Long> visible = visible();
        return pages.stream().filter(page -> visible.test(page.id())).toList();
    }

    /** Whether the page of an id is not hidden from the reader. */
    Predicate<Long> visible() {
        Map<Long, Set<Holder>> restricted = all(Operation.READ);
        if (restricted.isEmpty()) {
            return page -> true;
        }
        Set<Long> hidden = new HashSet<>(restricted.keySet());
        hidden.removeIf(page -> names(page, restricted));
        Map<Long, Long> parents = new HashMap<>();
        sql.list(row -> parents.put(row.getLong(1), row.getLong(2)), "select id, parent from cf_page where parent is not null");
        return page -> !below(page, hidden, parents);
    }

    private static boolean below(Long page, Set<Long> hidden, Map<Long, Long> parents) {
        for (Long above = page; above != null; above = parents.get(above)) {
            if (hidden.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private Map<Long, Set<Holder>> all(Operation operation) {
        Map<Long, Set<Holder>> all = new HashMap<>();
        sql.list(row -> all.computeIfAbsent(row.getLong(1), page -> new HashSet<>())
                .add(new Holder(Holder.Kind.valueOf(row.getString(2)), row.getString(3))),
                "select page_id, holder_kind, holder from cf_restriction where operation = ?", operation.value());
        return all;
    }

    private boolean names(Long page, Map<Long, Set<Holder>> restricted) {
        Set<Holder> named = restricted.getOrDefault(page, Set.of());
        String reader = CurrentUser.name();
        return named.isEmpty() || wiki.rights().isAdministrator(reader) || reader != null
                && named.contains(Holder.user(reader.toLowerCase(Locale.ROOT)))
                || wiki.people().groups(reader).stream().anyMatch(group -> named.contains(Holder.group(group)));
    }
}
