package org.debrief.plugin;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/** The beans of the plugin in Jira. */
@Conditional(OnJira.class)
@Import({JiraReaders.class, JiraStorage.class, JiraIssues.class, JiraSetUp.class, JiraVerbs.class, JiraImporting.class, JiraPageWiring.class})
public class JiraWiring {
}
