package org.debrief.sandbox.jira.model;

import java.util.Locale;

/**
 * A file that is larger than an attachment may be.
 */
public final class TooLarge extends Refused {
    private static final long serialVersionUID = 1L;
    private static final double MEGABYTE = 1024 * 1024;

    public TooLarge(String name, long size) {
        super(String.format("%s is too large to attach. Attachment is %s but the largest allowed attachment is %s.", name, megabytes(size),
                megabytes(Attachments.LARGEST)));
    }

    private static String megabytes(long size) {
        return String.format(Locale.ROOT, "%.2f MB", size / MEGABYTE);
    }
}
