/**
 * The write-up as Markdown, for people who keep their write-ups in a repository or a chat.
 *
 * <p>Start from {@link org.debrief.markdown.MarkdownWriteUp}; see {@code docs/write-up.md}.
 */
package org.debrief.markdown;
