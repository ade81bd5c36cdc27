package org.debrief.sandbox.jira.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The personal access tokens of all people. Only a digest of a token is kept: it is told once, when it is made.
 */
public final class AccessTokens {
    /** How many tokens a person can have. */
    public static final int MOST = 10;
    private static final int BYTES = 33;

    private final Sql sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new token with the text that its owner keeps. */
    public record Made(AccessToken token, String raw) {
    }

    /** Makes a token that holds for some time, or without end for null. */
    public Made create(String owner, String name, Duration holds) {
        if (of(owner).size() >= MOST) {
            throw new Refused("You have reached the maximum number of personal access tokens.");
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String raw = Base64.getEncoder().encodeToString(bytes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AccessToken token = new AccessToken(sql.nextId(), owner, name, now, holds == null ? null : now.plus(holds));
        sql.change("insert into access_token values (?, ?, ?, ?, ?, ?)", token.id(), owner, name, digest(raw), now, token.expires());
        return new Made(token, raw);
    }

    /** The tokens of a person, oldest first. */
    public List<AccessToken> of(String owner) {
        return sql.list("select * from access_token where owner = ? order by id", AccessTokens::token, owner);
    }

    /** The key of the person who gave this token away, as long as it holds. */
    public Optional<String> owner(String raw) {
        return sql.first("select * from access_token where secret = ?", AccessTokens::token, digest(raw))
                .filter(token -> token.holdsAt(clock.instant())).map(AccessToken::owner);
    }

    /** Takes a token back. */
    public void revoke(AccessToken token) {
        sql.change("delete from access_token where id = ?", token.id());
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(row.getLong("id"), row.getString("owner"), row.getString("name"), Sql.instant(row, "created"),
                Sql.instant(row, "expires"));
    }

    private static String digest(String raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
