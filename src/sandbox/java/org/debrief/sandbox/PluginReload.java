package org.debrief.sandbox;

import java.util.List;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.PluginReport;
import org.debrief.sandbox.host.PluginState;

/** Takes the plugin anew in one product, and says what went wrong. */
final class PluginReload {
    private PluginReload() {
    }

    static List<String> of(Host host) {
        try {
            host.hosted().reload();
        } catch (IllegalStateException refused) {
            return List.of("Not reloaded in " + host.baseUrl() + ", the plugin runs as before: " + refused.getMessage());
        }
        PluginReport report = host.hosted().report();
        return report.state() == PluginState.FAILED
                ? List.of("The plugin did not start in " + host.baseUrl() + ": " + String.join("\n  ", report.faults())) : List.of();
    }
}
