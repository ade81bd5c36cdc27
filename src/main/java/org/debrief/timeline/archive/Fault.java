package org.debrief.timeline.archive;

/** Why a file or an archive cannot be used; each has a message of its own. */
public enum Fault {
    /** The files of one import are larger than {@link Limits#bytes()} together, unpacked. */
    TOO_LARGE,
    /** An archive holds more than {@link Limits#entries()} files, or the list of their names is longer than 8 MiB. */
    MANY_ENTRIES,
    /** A packed file unpacks to more than {@link Limits#ratio()} times its size, as files do that are made to fill a disk. */
    PACKED_TIGHT,
    /** A file in an archive is an archive itself. */
    NESTED,
    /** The files of an archive are encrypted. */
    ENCRYPTED,
    /** An archive is cut or broken. */
    BROKEN_ARCHIVE
}
