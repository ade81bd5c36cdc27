package org.debrief.sandbox.jira.model;

import java.net.URLConnection;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A file at an issue; {@code author} is a user key, null if nobody had signed in.
 *
 * @param size in bytes
 */
public record StoredAttachment(long id, long issue, FileHead file, long size, String author, Instant created) {
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");

    /** Whether it says to be a picture of a kind that can be shown small. */
    public boolean hasThumbnail() {
        return PICTURES.contains(file.mimeType().toLowerCase(Locale.ROOT));
    }

    /** What a file is called, and of which kind it says it is. */
    public record FileHead(String name, String mimeType) {
        private static final String ANY_TYPE = "application/octet-stream";
        private static final int LONGEST_NAME = 255;
        private static final String FORBIDDEN = "\\/\":?*<|>";

        public FileHead {
            String base = name == null ? "" : name.strip();
            if (base.isEmpty()) {
                throw new Refused("The file has no name.");
            }
            base.chars().filter(character -> character < ' ' || FORBIDDEN.indexOf(character) >= 0).findFirst().ifPresent(character -> {
                throw new Refused(String.format("The file name '%s' contains the invalid character '%s'.", base, Character.toString(character)));
            });
            if (base.length() > LONGEST_NAME) {
                throw new Refused("The file name must not exceed " + LONGEST_NAME + " characters in length.");
            }
            name = base;
        }

        /** What was sent: some browsers send a path, and where a program knows no type, the name tells it. */
        public static FileHead sent(String path, String type) {
            String name = path.replaceFirst("(?s)^.*[/\\\\]", "");
            String said = type == null ? ANY_TYPE : type.split(";")[0].strip();
            String guessed = URLConnection.guessContentTypeFromName(name);
            return new FileHead(name, said.equals(ANY_TYPE) && guessed != null ? guessed : said);
        }
    }
}
