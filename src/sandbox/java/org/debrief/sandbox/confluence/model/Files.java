package org.debrief.sandbox.confluence.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;

/** The files attached to pages, with every version of each, for the reader of the current thread; names tell them apart on a page. */
public final class Files {
    private static final int LONGEST = 255;
    private static final String SELECT =
            "select f.id, f.page_id, f.name, f.creator, f.created, v.* from cf_file f join cf_file_version v on v.file_id = f.id "
            + "and v.version = f.version where ";

    private final Wiki wiki;
    private final Sql sql;
    private final Clock clock;

    Files(Wiki wiki, Sql sql, Clock clock) {
        this.wiki = wiki;
        this.sql = sql;
        this.clock = clock;
    }

    /** The file of this id, if the reader may see its page. */
    public Optional<AttachedFile> byId(long id) {
        return sql.first(row -> row.getLong("page_id"), SELECT + "f.id = ?", id).flatMap(wiki::page)
                .flatMap(page -> sql.first(row -> file(row, page), SELECT + "f.id = ?", id));
    }

    /** The files of a page by name. */
    public List<AttachedFile> on(WikiPage page) {
        return sql.list(row -> file(row, page), SELECT + "f.page_id = ? order by lower(f.name), f.name", page.id());
    }

    /** The files of all these pages. */
    public List<AttachedFile> on(List<WikiPage> pages) {
        Map<Long, WikiPage> byId = pages.stream().collect(Collectors.toMap(WikiPage::id, page -> page));
        return sql.list(row -> byId.containsKey(row.getLong("page_id")) ? file(row, byId.get(row.getLong("page_id"))) : null,
                SELECT + "true order by f.id")
                .stream().filter(Objects::nonNull).toList();
    }

    /** The file of this name on a page. */
    public Optional<AttachedFile> named(WikiPage page, String name) {
        return sql.first(row -> file(row, page), SELECT + "f.page_id = ? and f.name = ?", page.id(), name);
    }

    /** All versions of a file, newest first, each as the file was. */
    public List<AttachedFile> versions(AttachedFile file) {
        return sql.list(row -> file(row, file.page()),
                "select f.id, f.page_id, f.name, f.creator, f.created, v.* from cf_file f join cf_file_version v "
                + "on v.file_id = f.id where f.id = ? order by v.version desc", file.id());
    }

    /** Writes what is in one version of a file. */
    public void copy(AttachedFile file, OutputStream out) {
        sql.first(row -> {
            try (InputStream data = row.getBinaryStream(1)) {
                return data.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "select data from cf_file_version where file_id = ? and version = ?", file.id(), file.version().number());
    }

    /** Attaches a file whose name the page does not have yet. */
    public AttachedFile attach(WikiPage page, Upload upload) {
        synchronized (wiki) {
            needsEdit(page, "attach files to");
            check(upload);
            if (named(page, upload.name()).isPresent()) {
                throw new Refusal(Reason.INVALID, "Cannot add a new attachment with same file name as an existing attachment: "
                        + upload.name());
            }
            return sql.together(() -> {
                long id = sql.nextContentId();
                sql.change("insert into cf_file (id, page_id, name, version, creator, created) values (?,?,?,0,?,?)", id, page.id(),
                        upload.name(),
                        CurrentUser.name(), clock.millis());
                return next(id, upload);
            });
        }
    }

    /** Adds a version to a file, which keeps its name. */
    public AttachedFile replace(AttachedFile file, Upload upload) {
        synchronized (wiki) {
            needsEdit(file.page(), "update attachments of");
            checkComment(upload.comment());
            return sql.together(() -> next(file.id(), upload));
        }
    }

    /** Attaches a file, as a new version where the page has one of this name: what the page for attachments does. */
    public AttachedFile attachOrReplace(WikiPage page, Upload upload) {
        synchronized (wiki) {
            return named(page, upload.name()).map(file -> replace(file, upload)).orElseGet(() -> attach(page, upload));
        }
    }

    /** Gives a file another name, media type or comment; the content stays and no version is added. */
    public AttachedFile describe(AttachedFile file, String name, String mediaType, String comment) {
        synchronized (wiki) {
            needsEdit(file.page(), "update attachments of");
            checkName(name);
            checkComment(comment);
            checkMediaType(mediaType);
            if (!name.equals(file.title()) && named(file.page(), name).isPresent()) {
                throw new Refusal(Reason.INVALID, "Cannot rename the attachment: the page has an attachment with the name " + name
                        + " already");
            }
            return sql.together(() -> {
                sql.change("update cf_file set name = ? where id = ?", name, file.id());
                sql.change("update cf_file_version set media_type = ?, message = ? where file_id = ? and version = ?", mediaType, comment,
                        file.id(),
                        file.version().number());
                return byId(file.id()).orElseThrow();
            });
        }
    }

    /** Removes a file with all its versions, for good. */
    public void remove(AttachedFile file) {
        needsEdit(file.page(), "remove attachments of");
        sql.together(() -> sql.change("delete from cf_labelling where content_id = ?", file.id())
                + sql.change("delete from cf_property where owner_kind = 'content' and owner_id = ?", file.id())
                + sql.change("delete from cf_file where id = ?", file.id()));
    }

    private void needsEdit(WikiPage page, String verb) {
        if (!wiki.mayEdit(page)) {
            throw new Refusal(Reason.FORBIDDEN, "User not permitted to " + verb + " content with id " + page.id());
        }
    }

    private static void check(Upload upload) {
        checkName(upload.name());
        checkComment(upload.comment());
    }

    private static void checkComment(String comment) {
        if (comment.length() > LONGEST) {
            throw new Refusal(Reason.INVALID, "The comment of an attachment cannot be longer than 255 characters.", "comment");
        }
    }

    private static void checkMediaType(String mediaType) {
        if (mediaType.length() > LONGEST || !mediaType.matches("[\\w.+-]+/[\\w.+-]+( *;.*)?")) {
            throw new Refusal(Reason.INVALID, "Not a media type: " + mediaType);
        }
    }

    /** A name of dots alone would be another folder in the address of the file. */
    private static void checkName(String name) {
        if (name.isBlank()) {
            throw new Refusal(Reason.INVALID, "A file needs a name.", "file");
        }
        if (name.length() > LONGEST) {
            throw new Refusal(Reason.INVALID, "The name of a file cannot be longer than 255 characters.", "file");
        }
        if (name.matches("\\.{1,2}|(?s).*[/\\\\:*?\"<>|\\p{Cntrl}].*")) {
            throw new Refusal(Reason.INVALID, "A file cannot be named " + name + ": its name has none of / \\ : * ? \" < > | and is not of "
                    + "dots alone.", "file");
        }
    }

    private AttachedFile next(long id, Upload upload) {
        sql.change("update cf_file set version = version + 1 where id = ?", id);
        sql.change("insert into cf_file_version (file_id, version, media_type, size, data, modifier, modified, message, minor) "
                + "select id, version, ?, 0, ?, ?, ?, ?, ? from cf_file where id = ?", upload.mediaType(), upload.data(),
                CurrentUser.name(), clock.millis(),
                upload.comment(), upload.minor(), id);
        sql.change("update cf_file_version set size = octet_length(data) where file_id = ? and version = (select version from cf_file "
                + "where id = ?)", id, id);
        return byId(id).orElseThrow();
    }

    private static AttachedFile file(ResultSet row, WikiPage page) throws SQLException {
        return new AttachedFile(row.getLong("id"), page, row.getString("name"), row.getString("creator"),
                Instant.ofEpochMilli(row.getLong("created")),
                Pages.version(row), new FileKind(row.getString("media_type"), row.getLong("size")));
    }
}
