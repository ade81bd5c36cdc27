/** Tests of {@code org.debrief.jira.issue}. */
package org.debrief.jira.issue;
