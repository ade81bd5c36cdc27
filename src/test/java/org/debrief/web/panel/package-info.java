/** The panels of the issue view, over a small Jira in memory. */
package org.debrief.web.panel;
