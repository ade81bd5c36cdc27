package org.debrief.app.timeline;

import org.debrief.timeline.archive.Limits;

/**
 * How much one import may be.
 *
 * @param unpacked how much may come out of what is sent
 * @param files how many files may be sent, an archive being one
 * @param events how many events are proposed, the earliest first
 * @param characters of their texts and evidence together
 * @param remarks how many warnings, and how many skipped records, are listed one by one
 */
public record ImportLimits(Limits unpacked, int files, int events, long characters, int remarks) {

    /** How many excerpts may be chosen in one import; each takes up to 32,767 characters while its file is read. */
    public static final int EXCERPTS = 200;

    /** 200 MB, 100 files, 5,000 events with 8 million characters, 200 remarks of each kind. */
    public static final ImportLimits DEFAULT = new ImportLimits(Limits.DEFAULT, 100, 5_000, 8_000_000, 200);
}
