package org.debrief.timeline.secret;

import java.util.List;

/**
 * Masks secrets in texts: what a person should not find in a write-up, whoever copied it into the evidence.
 *
 * <p>Takes time linear in the length of any text; a text without a beginning of a secret is only looked through.
 */
public final class Secrets {

    /** What stands in place of a secret. */
    public static final String MASK = "[masked]";

    private static final SecretRules RULES = SecretRules.load();

    private Secrets() {}

    /** The text with its secrets masked; a text masked before stays as it is. */
    public static Masked mask(String text) {
        StringBuilder masked = null;
        int copied = 0;
        int count = 0;
        int at = 0;
        while (at < text.length() - 1) {
            Span secret = at(text, at);
            if (secret == null || secret.start() < copied) {
                at++;
                continue;
            }
            masked = masked == null ? new StringBuilder(text.length()) : masked;
            masked.append(text, copied, secret.start()).append(MASK);
            copied = secret.end();
            at = Math.max(at + 1, secret.end());
            count++;
        }
        return KeyLines.mask(
                masked == null ? new Masked(text, 0) : new Masked(masked.append(text, copied, text.length()).toString(), count));
    }

    /** The same for a text that stands in its source right after another one, in which a private key may have begun. */
    public static Masked maskAfter(String before, String text) {
        if (!KeyBlock.isOpenAfter(before)) {
            return mask(text);
        }
        int end = text.indexOf(KeyBlock.END);
        Masked rest = mask(end < 0 ? "" : text.substring(end));
        return new Masked(MASK + (end < 0 ? "" : "\n") + rest.text(), rest.count() + 1);
    }

    /** Whether a private key begins in a text, or goes on from before it, and does not end there. */
    public static boolean isInsideKey(String line, boolean before) {
        return line.contains(KeyBlock.END) ? KeyBlock.isOpenAfter(line) : before || KeyBlock.isOpenAfter(line);
    }

    private static Span at(String text, int at) {
        List<SecretRules.Beginning> beginnings = RULES.at(text.charAt(at), text.charAt(at + 1));
        for (SecretRules.Beginning beginning : beginnings) {
            Span secret = beginning.find(text, at);
            if (secret != null) {
                return secret;
            }
        }
        return null;
    }
}
