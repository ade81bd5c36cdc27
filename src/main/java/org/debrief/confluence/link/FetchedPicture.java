package org.debrief.confluence.link;

import org.debrief.timeline.PictureType;

/**
 * A picture that Jira gave.
 *
 * @param type what its content is; {@code null} when the reader has it already
 * @param tag changes whenever the picture does, {@code null} when Jira said none
 */
public record FetchedPicture(PictureType type, String tag) {

    /** Whether the reader has this picture already, so that nothing was fetched. */
    public boolean isUnchanged() {
        return type == null;
    }
}
