package org.debrief.sandbox;

import java.util.List;
import org.debrief.sandbox.host.Host;

/** The only node of a small Jira, in the sandbox's own process. */
record LocalNode(Host host) implements JiraNode {
    @Override
    public String id() {
        return "1";
    }

    @Override
    public String url() {
        return host.baseUrl();
    }

    @Override
    public String mail() {
        return MailAddress.ofThisProcess();
    }

    @Override
    public boolean running() {
        return true;
    }

    @Override
    public List<String> reload() {
        return PluginReload.of(host);
    }

    @Override
    public void kill() {
        throw new IllegalStateException("The only node is the sandbox itself");
    }

    @Override
    public void begin() {
        host.start();
    }

    @Override
    public void start() {
        // It answers already.
    }

    @Override
    public void close() {
        host.close();
    }
}
