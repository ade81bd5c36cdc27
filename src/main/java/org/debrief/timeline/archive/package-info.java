/**
 * Packed evidence: the files of a ZIP or gzip archive, with limits that keep a small file from becoming a large one.
 *
 * <p>Start from {@link org.debrief.timeline.archive.Archive}; see {@code docs/timeline.md}.
 */
package org.debrief.timeline.archive;
