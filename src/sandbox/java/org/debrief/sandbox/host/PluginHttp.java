package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import org.debrief.sandbox.host.http.Access;
import org.debrief.sandbox.host.http.HttpPort;
import org.debrief.sandbox.host.http.PluginServlet;
import org.debrief.sandbox.host.platform.Site;
import org.debrief.sandbox.host.rest.RestModule;
import org.debrief.sandbox.host.web.PluginFiles;

/** What the plugin answers over HTTP: its REST modules, servlets and files. */
record PluginHttp(Host host, RunningPlugin plugin, Access access, Site site) {
    void addTo(HttpPort port) {
        port.add(PluginFiles.PATH + "/*", new PluginFiles(plugin, plugin.texts()));
        for (Module module : plugin.modules("rest")) {
            RestModule rest = new RestModule(module, plugin.bundle());
            rest.patterns().forEach(pattern -> port.add(pattern, rest.servlet(plugin::instance, access)));
        }
        for (Module module : plugin.modules("servlet")) {
            HttpServlet servlet = new PluginServlet((HttpServlet) plugin.instance(module), host, access, site);
            module.children("url-pattern").forEach(pattern -> port.add("/plugins/servlet" + pattern.text(), servlet));
        }
    }
}
