package org.debrief.app.review;

import org.debrief.action.Audit;
import org.debrief.review.Audience;
import org.debrief.review.Postmortem;

/**
 * A write-up in the hands of its reader.
 *
 * @param editable whether the reader may change the incident
 */
public record WriteUpReading(Postmortem postmortem, Audit audit, Audience audience, boolean editable) {}
