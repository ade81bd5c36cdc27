package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The boards of the site.
 */
public final class Boards {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_JQL = 4000;

    private final Sql sql;
    private final Constants constants;
    private final Snapshot<List<Board>> all;

    Boards(Sql sql, Constants constants) {
        this.sql = sql;
        this.constants = constants;
        this.all = new Snapshot<>(sql, this::load);
    }

    /** All boards, by name. */
    public List<Board> all() {
        return all.get();
    }

    public Optional<Board> byId(long id) {
        return all().stream().filter(board -> board.id() == id).findFirst();
    }

    /** The boards that live in a project, oldest first. */
    public List<Board> ofProject(long project) {
        return all().stream().filter(board -> Long.valueOf(project).equals(board.basics().project()))
                .sorted((one, other) -> Long.compare(one.id(), other.id())).toList();
    }

    /** Makes a board with a column for each category of statuses. */
    public Board create(Board.Basics basics) {
        check(new Board(0, basics, List.of(), List.of()));
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into board values (?, ?, ?, ?, ?)", id, basics.name(), basics.filter(), basics.owner(), basics.project());
            List<Board.Column> columns = new ArrayList<>();
            for (StoredStatus.Category category : StoredStatus.Category.values()) {
                columns.add(new Board.Column(0, category.label(), constants.statuses().stream().filter(status ->
                        status.category() == category)
                        .map(StoredStatus::id).toList(), null));
            }
            return save(new Board(id, basics, columns, List.of()));
        });
    }

    /** The board a new project starts with. */
    Board createFor(StoredProject project) {
        return create(new Board.Basics(project.key() + " board", "project = \"" + project.key() + "\" ORDER BY Rank ASC", project.lead(),
                project.id()));
    }

    /**
     * Writes everything of a board; a column or quick filter whose id is 0 is new.
     *
     * @throws Refused if a name is missing or too long, or two columns share a status
     */
    public Board save(Board board) {
        check(board);
        return sql.inTransaction(() -> {
            Board.Basics basics = board.basics();
            int changed = sql.change("update board set name = ?, filter_jql = ?, owner = ?, project = ? where id = ?", basics.name(),
                    basics.filter(),
                    basics.owner(), basics.project(), board.id());
            if (changed == 0) {
                throw new Refused("The board does not exist any more.");
            }
            sql.change("delete from board_column where board = ?", board.id());
            sql.change("delete from board_filter where board = ?", board.id());
            writeColumns(board);
            writeFilters(board);
            all.changed();
            return byId(board.id()).orElseThrow();
        });
    }

    public void delete(long id) {
        sql.change("delete from board where id = ?", id);
        all.changed();
    }

    /** To be called when a project went, and its boards with it. */
    void projectsChanged() {
        all.changed();
    }

    private void writeColumns(Board board) {
        for (int i = 0; i < board.columns().size(); i++) {
            Board.Column column = board.columns().get(i);
            long id = column.id() == 0 ? sql.nextId() : column.id();
            sql.change("insert into board_column values (?, ?, ?, ?, ?)", id, board.id(), column.name(), i, column.most());
            for (int k = 0; k < column.statuses().size(); k++) {
                sql.change("insert into board_column_status values (?, ?, ?)", id, column.statuses().get(k), k);
            }
        }
    }

    private void writeFilters(Board board) {
        for (int i = 0; i < board.quickFilters().size(); i++) {
            Board.QuickFilter filter = board.quickFilters().get(i);
            sql.change("insert into board_filter values (?, ?, ?, ?, ?, ?)", filter.id() == 0 ? sql.nextId() : filter.id(), board.id(),
                    filter.name(),
                    filter.jql(), filter.description(), i);
        }
    }

    private void check(Board board) {
        named(board.name(), "The board");
        fits(board.basics().filter());
        once(board.columns().stream().map(Board.Column::id).toList());
        once(board.quickFilters().stream().map(Board.QuickFilter::id).toList());
        Set<Long> statuses = new HashSet<>();
        board.columns().forEach(column -> {
            named(column.name(), "A column");
            if (column.most() != null && column.most() < 1) {
                throw new Refused("The maximum of a column must be 1 or more.");
            }
            column.statuses().stream().filter(status -> !statuses.add(status)).findFirst().ifPresent(twice -> {
                throw new Refused("A status can be in one column only.");
            });
        });
        board.quickFilters().forEach(filter -> {
            named(filter.name(), "A quick filter");
            fits(filter.jql());
            fits(filter.description());
        });
    }

    private static void once(List<Long> ids) {
        List<Long> known = ids.stream().filter(id -> id != 0).toList();
        if (Set.copyOf(known).size() < known.size()) {
            throw new Refused("A column or quick filter can be on the board only once.");
        }
    }

    private static void named(String name, String what) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refused(what + " must have a name of at most " + LONGEST_NAME + " characters.");
        }
    }

    private static void fits(String text) {
        if (text.length() > LONGEST_JQL) {
            throw new Refused("A query or description must not exceed " + LONGEST_JQL + " characters.");
        }
    }

    private List<Board> load() {
        Map<Long, List<Long>> statuses = sql.list("select board_column, status from board_column_status order by position",
                row -> Map.entry(row.getLong(1), row.getLong(2))).stream().collect(groupingBy(Map.Entry::getKey,
                mapping(Map.Entry::getValue, toList())));
        Map<Long, List<Board.Column>> columns = sql.list("select * from board_column order by position", row ->
                Map.entry(row.getLong("board"),
                column(row, statuses))).stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<Long, List<Board.QuickFilter>> filters = sql.list("select * from board_filter order by position", row ->
                Map.entry(row.getLong("board"),
                new Board.QuickFilter(row.getLong("id"), row.getString("name"), row.getString("filter_jql"), row.getString("description"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.list("select * from board order by name, id", row -> new Board(row.getLong("id"), new Board.Basics(row.getString("name"),
                row.getString("filter_jql"), row.getString("owner"), Sql.optional(row, "project")), columns.getOrDefault(row.getLong("id"),
                List.of()),
                filters.getOrDefault(row.getLong("id"), List.of())));
    }

    private static Board.Column column(ResultSet row, Map<Long, List<Long>> statuses) throws SQLException {
        Long most = Sql.optional(row, "most");
        long id = row.getLong("id");
        return new Board.Column(id, row.getString("name"), statuses.getOrDefault(id, List.of()), most == null ? null : most.intValue());
    }
}
