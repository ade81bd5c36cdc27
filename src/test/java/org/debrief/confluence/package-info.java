/** The macros and the link to Jira, over a link that answers as a test says. */
package org.debrief.confluence;
