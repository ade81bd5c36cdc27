package org.debrief.plugin;

import org.springframework.context.annotation.Import;

/**
 * The root of the wiring, and the only class that {@code plugin-context.xml} names.
 *
 * <p>The wirings carry no {@code @Configuration}: Spring Scanner would list them as components and load each in both products;
 * {@code @Import} makes configurations of them without it, and without a generated subclass.
 */
@Import({PageWiring.class, JiraWiring.class, ConfluenceWiring.class})
public class PluginWiring {
}
