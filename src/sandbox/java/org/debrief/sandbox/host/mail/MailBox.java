package org.debrief.sandbox.host.mail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mails received, each in the box of the user who has the address it went to; those for unknown addresses lie in a box of
 * their own.
 */
public final class MailBox {
    /** The owner of the box for unknown addresses. */
    public static final String OTHER = "";
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_SUBJECT = 2000;
    private static final String HEAD = "select id, recipient, sender, subject, received, seen from sandbox_mail where owner = ?";

    private final MailTables tables;
    private final Clock clock;
    private final Function<String, Optional<String>> ownerByAddress;

    MailBox(MailTables tables, Clock clock, Function<String, Optional<String>> ownerByAddress) {
        this.tables = tables;
        this.clock = clock;
        this.ownerByAddress = ownerByAddress;
    }

    /** Puts a mail into the box of its recipient. */
    void deliver(String recipient, String sender, byte[] raw) {
        String subject = MailContent.of(raw).subject();
        tables.change("insert into sandbox_mail (owner, recipient, sender, subject, received, raw) values (?, ?, ?, ?, ?, ?)",
                ownerByAddress.apply(recipient).orElse(OTHER), cut(recipient, LONGEST_ADDRESS), cut(sender, LONGEST_ADDRESS), cut(subject,
                        LONGEST_SUBJECT),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), raw);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The mails of an owner, the newest first. */
    public List<ReceivedMail> of(String owner) {
        return tables.list(HEAD + " order by id desc", row -> new ReceivedMail(row.getLong("id"), row.getString("recipient"),
                row.getString("sender"),
                row.getString("subject"), row.getObject("received", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("seen")), owner);
    }

    /** The whole text of one mail of an owner. */
    public Optional<byte[]> raw(String owner, long id) {
        return tables.list("select raw from sandbox_mail where owner = ? and id = ?", row -> row.getBytes(1), owner,
                id).stream().findFirst();
    }

    /** Notes that the owner has seen a mail. */
    public void see(String owner, long id) {
        tables.change("update sandbox_mail set seen = true where owner = ? and id = ? and not seen", owner, id);
    }

    /** Deletes one mail of an owner. */
    public boolean delete(String owner, long id) {
        return tables.change("delete from sandbox_mail where owner = ? and id = ?", owner, id) > 0;
    }

    /** Deletes all mails of an owner. */
    public int empty(String owner) {
        return tables.change("delete from sandbox_mail where owner = ?", owner);
    }
}
