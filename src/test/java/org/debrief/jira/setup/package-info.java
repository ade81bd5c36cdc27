/** Tests of {@code org.debrief.jira.setup}. */
package org.debrief.jira.setup;
