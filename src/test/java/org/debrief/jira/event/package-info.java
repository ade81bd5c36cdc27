/** Tests of {@code org.debrief.jira.event}. */
package org.debrief.jira.event;
