package org.debrief.app.review;

import java.util.List;
import org.debrief.action.Audit;
import org.debrief.app.attachment.AttachedFile;
import org.debrief.review.Audience;
import org.debrief.review.Postmortem;

/**
 * A write-up in the hands of its reader.
 *
 * @param editable whether the reader may change the incident
 * @param files the files attached to the incident, the newest first; none are read when no evidence names a file
 */
public record WriteUpReading(Postmortem postmortem, Audit audit, Audience audience, boolean editable, List<AttachedFile> files) {}
