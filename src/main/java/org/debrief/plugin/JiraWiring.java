package org.debrief.plugin;

import org.springframework.context.annotation.Conditional;

/** The beans of the plugin in Jira. */
@Conditional(OnJira.class)
public class JiraWiring {
}
