package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.host.http.Gate;
import org.debrief.sandbox.host.http.HttpPort;
import org.debrief.sandbox.host.http.PluginAddress;
import org.debrief.sandbox.host.http.PluginServlet;
import org.debrief.sandbox.host.rest.RestModule;
import org.debrief.sandbox.host.web.PluginFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the plugin answers over HTTP: its REST modules, servlets and files. */
final class PluginHttp {
    private static final Logger LOG = LoggerFactory.getLogger(PluginHttp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Host host;
    private final HttpPort port;
    private final RunningPlugin plugin;
    private final Gate gate = new Gate();
    private final List<PluginAddress> addresses = new ArrayList<>();

    PluginHttp(Host host, HttpPort port, RunningPlugin plugin) {
        this.host = host;
        this.port = port;
        this.plugin = plugin;
    }

    /** Adds the plugin's addresses. */
    void open() {
        add(PluginFiles.PATH + "/*", new PluginFiles(plugin, plugin.texts()));
        for (Module module : plugin.modules("rest")) {
            RestModule rest = new RestModule(module, plugin.bundle());
            rest.patterns().forEach(pattern -> add(pattern, rest.servlet(plugin::instance, host.access())));
        }
        for (Module module : plugin.modules("servlet")) {
            HttpServlet servlet = new PluginServlet((HttpServlet) plugin.instance(module), host, host.access(), host.site());
            module.children("url-pattern").forEach(pattern -> add("/plugins/servlet" + pattern.text(), servlet));
        }
    }

    private void add(String pattern, HttpServlet servlet) {
        PluginAddress address = port.pluginAddress(pattern);
        address.give(servlet, gate);
        addresses.add(address);
    }

    /** Takes the addresses away; requests that are being answered have some time to finish. */
    void close() {
        if (!gate.close(PATIENCE)) {
            LOG.warn("Some requests to the plugin are still running after {} seconds; the plugin stops under them", PATIENCE.toSeconds());
        }
        addresses.forEach(PluginAddress::clear);
    }
}
