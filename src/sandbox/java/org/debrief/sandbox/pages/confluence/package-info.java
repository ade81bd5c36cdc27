/**
 * What people see of the small Confluence: dashboard, spaces, pages, editor, history, print and export views, and the switch of the
 * application
 * link. Start with {@link org.debrief.sandbox.pages.confluence.ConfluencePages}.
 * Its page is {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.pages.confluence;
