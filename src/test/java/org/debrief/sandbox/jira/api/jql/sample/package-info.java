/** What the sample plug-in with JQL functions consists of: start from {@link org.debrief.sandbox.jira.api.jql.sample.ChosenIssues}; see {@code docs/sandbox.md}. */
package org.debrief.sandbox.jira.api.jql.sample;
