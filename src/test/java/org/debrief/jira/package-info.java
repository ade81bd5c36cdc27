/** Tests of the Jira adapters against the sandbox's Java API of Jira; start from {@link org.debrief.jira.JiraBench}. */
package org.debrief.jira;
