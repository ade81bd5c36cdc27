/** The limits of asking Jira. */
package org.debrief.confluence.link;
