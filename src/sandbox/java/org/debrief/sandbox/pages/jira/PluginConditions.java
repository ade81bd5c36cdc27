package org.debrief.sandbox.pages.jira;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a plugin's module shall be shown: its {@code condition} elements, alone or grouped by AND and OR. A condition that fails hides
 * it.
 */
record PluginConditions(InstalledPlugin plugin) {
    private static final Logger LOG = LoggerFactory.getLogger(PluginConditions.class);

    boolean show(Element module, Map<String, Object> context) {
        return all(parts(module), context);
    }

    private boolean all(List<Element> parts, Map<String, Object> context) {
        return parts.stream().allMatch(part -> holds(part, context));
    }

    private boolean holds(Element part, Map<String, Object> context) {
        if (part.name().equals("conditions")) {
            List<Element> parts = parts(part);
            return "OR".equalsIgnoreCase(part.attribute("type")) ? parts.stream().anyMatch(inner -> holds(inner, context)) : all(parts,
                    context);
        }
        try {
            Condition condition = (Condition) plugin.instance(part.attribute("class"));
            condition.init(part.params());
            return condition.shouldDisplay(context) != Boolean.parseBoolean(part.attribute("invert"));
        } catch (RuntimeException e) {
            LOG.error("The condition {} failed", part.attribute("class"), e);
            return false;
        }
    }

    private static List<Element> parts(Element parent) {
        return Stream.concat(parent.children("condition").stream(), parent.children("conditions").stream()).toList();
    }
}
