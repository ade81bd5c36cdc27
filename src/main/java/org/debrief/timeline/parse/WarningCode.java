package org.debrief.timeline.parse;

/** What there is to say about a place of a file; each has a message of its own. */
public enum WarningCode {
    /** No parser knows the content of the file. */
    UNKNOWN_FORMAT,
    /** The file is no text. */
    BINARY,
    /** The file has no content. */
    EMPTY,
    /** The bytes are not in the encoding the file seems to have; unreadable ones were replaced. */
    ENCODING,
    /** A line is longer than read; its rest was left out. */
    LINE_LONG,
    /** A JSON record is longer or deeper than read; it was left out. */
    RECORD_LONG,
    /** JSON that cannot be read at this place. */
    BROKEN_JSON,
    /** The file ends in the middle of a record. */
    CUT,
    /** A line has no stamp in a file of stamped lines and belongs to no line before it. */
    NO_STAMP,
    /** More lines without a stamp follow an event than are kept with it. */
    EXCERPT_CUT,
    /** A record has no instant of its own. */
    NO_TIME,
    /** A stamp that names no instant, such as 30 February. */
    BAD_TIME,
    /** A stamp without a year after which another year is taken to begin; which one is in the detail. */
    NEW_YEAR,
    /** A time of day after which another day is taken to begin; which one is in the detail. */
    NEW_DAY,
    /** A local time that occurs twice; which of the two was taken is in the detail. */
    REPEATED_HOUR,
    /** A local time that the change to summer time leaves out; it was moved forward by the change. */
    MISSING_HOUR,
    /** A zone abbreviation in the file does not fit the zone that was said. */
    OTHER_ZONE,
    /** The only instant known is that of receipt. */
    TIME_OF_RECEIPT,
    /** A record has no instant of its own; the one of the field in the detail stands in for it. */
    OTHER_TIME,
    /** A user id the file does not resolve. */
    UNKNOWN_USER,
    /** A record that says nothing about the incident, such as somebody joining a channel. */
    NOISE,
    /** A record of another kind than this format's events. */
    OTHER_KIND,
    /** Comments that not everybody who sees the incident may read; their number is in the detail. */
    RESTRICTED,
    /** Changes of fields that are no part of the story of an incident; their number is in the detail. */
    OTHER_FIELDS,
    /** The source left out as many of its records as the detail says. */
    TRUNCATED,
    /** A row with another number of columns than the header. */
    COLUMNS,
    /** A quotation that does not end; its lines were read one by one. */
    OPEN_QUOTE
}
