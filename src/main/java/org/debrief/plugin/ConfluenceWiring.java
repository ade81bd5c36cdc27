package org.debrief.plugin;

import org.springframework.context.annotation.Conditional;

/** The beans of the plugin in Confluence. */
@Conditional(OnConfluence.class)
public class ConfluenceWiring {
}
