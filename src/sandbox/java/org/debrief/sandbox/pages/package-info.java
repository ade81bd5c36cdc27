/**
 * What people see of both products: the frame around a page (header, navigation, signed-in user), the sign-in page and the error pages.
 * The products' own pages live in {@code pages.jira} and {@code pages.confluence}.
 */
package org.debrief.sandbox.pages;
