package org.debrief.sandbox.host;

import java.util.List;
import org.debrief.sandbox.host.descriptor.PluginInfo;

/** What there is to say about the plugin of a product: who it is, whether it runs, why not, and each of its modules. */
public record PluginReport(String key, String name, PluginInfo info, PluginState state, String build, List<String> faults,
        List<Line> modules) {
    /** One module; {@code why} says why it is not enabled, or what went wrong with it, and is empty otherwise. */
    public record Line(String key, String type, String name, String className, boolean enabled, String why) {
    }
}
