package org.debrief.timeline.archive;

/**
 * How much one import may unpack.
 *
 * @param bytes of all its files together, unpacked
 * @param entries of one archive
 * @param ratio of unpacked to packed bytes, beyond the first {@value #FREE} bytes of a file
 */
public record Limits(long bytes, int entries, int ratio) {

    /** How many bytes of a file may come of any packed size; short texts pack well. */
    public static final int FREE = 1 << 20;

    /** 200 MB, 10,000 files, 200 to 1; real logs pack up to about 60 to 1. */
    public static final Limits DEFAULT = new Limits(200L << 20, 10_000, 200);
}
