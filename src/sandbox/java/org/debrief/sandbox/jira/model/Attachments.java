package org.debrief.sandbox.jira.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The files at issues. Their content is in the database, so that all nodes of a site have it; it is streamed in and out.
 */
public final class Attachments {
    /** The most bytes a file may have, as in a fresh installation of the product. */
    public static final long LARGEST = 10L * 1024 * 1024;

    private static final String FIELD = "Attachment";

    private final Sql sql;
    private final IssueClock clock;
    private final Changes changes;

    Attachments(Sql sql, IssueClock clock, Changes changes) {
        this.sql = sql;
        this.clock = clock;
        this.changes = changes;
    }

    /** The attachments of these issues, oldest first, in one statement. */
    public List<StoredAttachment> of(Collection<Long> issues) {
        return issues.isEmpty() ? List.of() : find("issue = any(?)", issues);
    }

    public Optional<StoredAttachment> byId(long id) {
        return find("id = ?", id).stream().findFirst();
    }

    /**
     * Checks a file that somebody sends, before any of several is kept; what plugins attach by themselves may be empty.
     *
     * @throws TooLarge if it is larger than {@link #LARGEST}
     * @throws Refused if there is nothing in it
     */
    public static void checkSent(StoredAttachment.FileHead file, long size) {
        if (size > LARGEST) {
            throw new TooLarge(file.name(), size);
        }
        if (size == 0) {
            throw new Refused("The file " + file.name() + " is empty: there is nothing to attach.");
        }
    }

    /**
     * Attaches a file and writes it into the issue's history.
     *
     * @param wanted what is attached, where, and by whom; id and time are ignored
     * @throws TooLarge if it says to be larger than {@link #LARGEST}
     */
    public StoredAttachment add(StoredAttachment wanted, InputStream content) {
        if (wanted.size() > LARGEST) {
            throw new TooLarge(wanted.file().name(), wanted.size());
        }
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into attachment values (?, ?, ?, ?, ?, ?, ?)", id, wanted.issue(), wanted.file().name(), wanted.file().mimeType(),
                    wanted.size(), wanted.author(), clock.now());
            sql.change("insert into attachment_content values (?, ?)", id, content);
            note(wanted.issue(), wanted.author(), StoredChange.Side.NOTHING, side(id, wanted));
            return byId(id).orElseThrow();
        });
    }

    /** Makes something of the content of a file. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(InputStream content) throws IOException;
    }

    /** Copies the content of an attachment. */
    public void copy(long id, OutputStream into) {
        try {
            read(id, content -> content.transferTo(into));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reading makes of the content of an attachment; empty if there is no such attachment, or if it makes nothing. */
    public <T> Optional<T> read(long id, Reading<T> reading) throws IOException {
        try {
            return sql.list("select content from attachment_content where attachment = ?", row -> {
                try (InputStream content = row.getBinaryStream(1)) {
                    return Optional.ofNullable(reading.of(content));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }, id).stream().findFirst().flatMap(found -> found);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes an attachment away and writes that into the issue's history. */
    public void delete(StoredAttachment attachment, String author) {
        sql.inTransaction(() -> {
            sql.change("delete from attachment where id = ?", attachment.id());
            note(attachment.issue(), author, side(attachment.id(), attachment), StoredChange.Side.NOTHING);
        });
    }

    private void note(long issue, String author, StoredChange.Side from, StoredChange.Side to) {
        changes.add(issue, author, List.of(new StoredChange.Item(FIELD, false, from, to)));
        clock.mark(issue);
    }

    private static StoredChange.Side side(long id, StoredAttachment attachment) {
        return new StoredChange.Side(String.valueOf(id), attachment.file().name());
    }

    private List<StoredAttachment> find(String where, Object argument) {
        return sql.list("select * from attachment where " + where + " order by id", row -> new StoredAttachment(row.getLong("id"), row.getLong("issue"),
                new StoredAttachment.FileHead(row.getString("file_name"), row.getString("mime_type")), row.getLong("size"), row.getString("author"),
                Sql.instant(row, "created")), argument);
    }
}
