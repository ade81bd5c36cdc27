package org.debrief.sandbox.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.host.descriptor.Descriptor;

/**
 * The modules of a plugin for people: those of this product, which are enabled when the plugin runs, and those of others with the
 * reason why they are not.
 */
record ModuleLines(Descriptor descriptor, RunningPlugin plugin, PluginState state) {
    List<PluginReport.Line> all() {
        List<PluginReport.Line> lines = new ArrayList<>();
        descriptor.modules().forEach(module -> lines.add(line(module, state == PluginState.ENABLED, reason(module))));
        descriptor.others().forEach(module -> lines.add(line(module, false, "Only for " + applications(module))));
        return lines;
    }

    private PluginReport.Line line(Module module, boolean enabled, String why) {
        String key = module.key() == null ? String.valueOf(module.attribute("name")) : module.key();
        return new PluginReport.Line(key, module.type(), name(module), className(module), enabled, why);
    }

    private String name(Module module) {
        String textKey = module.attribute("i18n-name-key");
        if (textKey != null && plugin != null && plugin.hasText(Locale.ENGLISH, textKey)) {
            return plugin.text(Locale.ENGLISH, textKey);
        }
        return module.attribute("name") == null ? "" : module.attribute("name");
    }

    private static String className(Module module) {
        return Stream.concat(Stream.of(module.element()), module.element().children().stream()).map(element -> element.attribute("class"))
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    private String reason(Module module) {
        return switch (state) {
            case DISABLED -> "The plugin is disabled";
            case FAILED -> "The plugin did not start";
            case ENABLED -> plugin.fault(module) == null ? "" : plugin.fault(module);
        };
    }

    private static String applications(Module module) {
        return module.attribute("application") != null ? module.attribute("application")
                : module.children("restrict").stream().map(restrict -> restrict.attribute("application")).collect(Collectors.joining(", "));
    }
}
