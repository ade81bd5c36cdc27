/**
 * The small Jira's REST interface, version 2, with the paths, shapes, status codes and error bodies that Jira documents.
 *
 * <p>{@link org.debrief.sandbox.jira.rest.RestServlet} finds the route of a call; a class per resource answers it.
 * Issues are written through the Java API, as in the product, so that both refuse the same things; dates and times go
 * through the pickers' formats and keep minutes. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.rest;
