/**
 * What Confluence answers beside its pages.
 *
 * <p>Start from {@link org.debrief.confluence.page.PictureServlet}; see {@code docs/confluence.md}.
 */
package org.debrief.confluence.page;
