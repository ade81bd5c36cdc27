/**
 * What the small Jira shows about a person: their picture and their profile, which they may change.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.person.PersonPages}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.person;
