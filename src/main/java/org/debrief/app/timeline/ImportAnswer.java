package org.debrief.app.timeline;

import java.util.List;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.merge.Duplicate;

/**
 * What an import adds, or would add.
 *
 * @param preview whether nothing was saved
 * @param events in order; with ids when they were saved, or were there and got an excerpt
 * @param duplicates events that are not added
 * @param masked how many secrets were masked in all of this
 */
public record ImportAnswer(
        boolean preview,
        List<ReadFile> files,
        List<TimelineEvent> events,
        List<Duplicate> duplicates,
        List<Remark> warnings,
        List<Remark> skipped,
        List<OpenQuestion> questions,
        int masked) {}
