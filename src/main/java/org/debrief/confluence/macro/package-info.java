/**
 * The macros that show incidents in Confluence pages.
 *
 * <p>Start from {@link org.debrief.confluence.macro.PostmortemMacro}; see {@code docs/confluence.md}.
 */
package org.debrief.confluence.macro;
