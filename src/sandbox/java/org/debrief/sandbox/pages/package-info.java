/**
 * What people see of both products: the frame around a page (header, navigation, signed-in user), the sign-in page and
 * the error pages. The products' own pages live in {@code pages.jira} and {@code pages.confluence}.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.Frame}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages;
