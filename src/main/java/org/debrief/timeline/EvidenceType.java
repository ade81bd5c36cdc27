package org.debrief.timeline;

/** In which form a piece of evidence is kept. */
public enum EvidenceType {
    /** An http or https address. */
    LINK,
    /** The file name of an attachment of the incident. */
    ATTACHMENT,
    /** Text quoted from a source, such as log lines. */
    EXCERPT,
    /** The id of an event in the timeline of the incident; events themselves have no such evidence. */
    EVENT
}
