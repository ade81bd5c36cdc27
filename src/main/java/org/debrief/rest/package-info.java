/**
 * The REST interface in Jira: one resource a noun, each call a verb of {@code org.debrief.app}.
 *
 * <p>Start from {@link org.debrief.rest.IncidentsResource}; the contract is {@code docs/rest.md}.
 */
package org.debrief.rest;
