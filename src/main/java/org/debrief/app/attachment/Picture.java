package org.debrief.app.attachment;

import org.debrief.timeline.PictureType;

/**
 * An attached file that is a picture.
 *
 * @param type what its content is, whatever it claims
 */
public record Picture(AttachedFile file, PictureType type) {}
