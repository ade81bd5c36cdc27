package org.debrief.sandbox.jira.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password as it is kept: salted and hashed once, since every request of a test signs in with it.
 */
record Password(String salt, String secret) {
    static Password of(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        String readable = HexFormat.of().formatHex(salt);
        return new Password(readable, hash(readable, password));
    }

    boolean is(String password) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), hash(salt, password).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String salt, String password) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((salt + password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
