/**
 * The files attached to an incident, which serve as evidence.
 *
 * <p>Start from {@link org.debrief.app.attachment.ReadAttachments}; see {@code docs/timeline.md}.
 */
package org.debrief.app.attachment;
