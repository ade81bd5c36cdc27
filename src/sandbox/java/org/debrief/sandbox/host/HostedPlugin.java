package org.debrief.sandbox.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.beans.Introspector;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.debrief.sandbox.host.bundle.Framework;
import org.debrief.sandbox.host.descriptor.Descriptor;
import org.debrief.sandbox.host.http.HttpPort;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin of a host as it comes and goes. Others see it when it runs completely, and not at all otherwise. */
public final class HostedPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(HostedPlugin.class);

    private final Host host;
    private final HttpPort port;
    private final Path source;
    private Framework framework;
    private PluginJar jar;
    private PluginHttp http;
    private volatile RunningPlugin plugin;
    private volatile Descriptor known;
    private volatile PluginState state = PluginState.DISABLED;
    private volatile List<String> faults = List.of();

    HostedPlugin(Host host, HttpPort port, Path source) {
        this.host = host;
        this.port = port;
        this.source = source;
    }

    /** Starts the plugin with its product; {@link #announce()} comes when the product answers. */
    synchronized void start(Framework newFramework) {
        framework = newFramework;
        jar = PluginJar.read(source);
        bringUp();
    }

    /** Tells the plugin that the product is there. */
    void announce() {
        framework.services(LifecycleAware.class).forEach(aware -> tell(aware, LifecycleAware::onStart));
    }

    /** Takes the jar as it is now in the place of what runs; what is not a jar of this plugin changes nothing. */
    public synchronized void reload() {
        PluginJar wanted = PluginJar.read(source);
        if (!wanted.key().equals(jar.key())) {
            throw new IllegalStateException("The jar holds another plugin now: " + wanted.key() + " in the place of " + jar.key() + " ("
                    + source + ")");
        }
        takeDown();
        jar = wanted;
        enable();
    }

    /** Takes it down until it is enabled, reloaded, or started with its product. */
    public synchronized void disable() {
        takeDown();
        state = PluginState.DISABLED;
        faults = List.of();
    }

    /** Starts the jar that was read last, unless it runs; one that does not start is disabled, and says why. */
    public synchronized void enable() {
        if (state == PluginState.ENABLED) {
            return;
        }
        try {
            bringUp();
            announce();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The plugin {} does not start", jar.key(), e);
            state = PluginState.FAILED;
            faults = Causes.of(e);
        }
    }

    private void bringUp() {
        Bundle bundle = framework.install(jar.key(), jar.bytes());
        try {
            plugin = new RunningPlugin(bundle, host.product().key(), host.refusals());
            known = plugin.descriptor();
            host.database().cluster().inTurn(() -> plugin.start(host.database()));
            host.webResources().use(plugin.modules("web-resource"), plugin.version() + "-" + jar.build());
            http = new PluginHttp(host, port, plugin);
            http.open();
            state = PluginState.ENABLED;
            faults = List.of();
        } catch (RuntimeException | LinkageError e) {
            remove(bundle);
            throw e;
        }
    }

    /** Takes the plugin down; requests it is answering may finish. */
    synchronized void takeDown() {
        if (state == PluginState.ENABLED) {
            state = PluginState.DISABLED;
            framework.services(LifecycleAware.class).forEach(aware -> tell(aware, LifecycleAware::onStop));
            remove(plugin.bundle());
        }
    }

    private void remove(Bundle bundle) {
        if (http != null) {
            http.close();
            http = null;
        }
        host.webResources().use(List.of(), "");
        if (plugin != null) {
            plugin.stop();
            plugin = null;
        }
        framework.uninstall(bundle);
        Introspector.flushCaches();
    }

    private static void tell(LifecycleAware aware, Consumer<LifecycleAware> call) {
        try {
            call.accept(aware);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} fails at the start or stop of the plugin", aware.getClass().getName(), e);
        }
    }

    /** The plugin as others see it. */
    InstalledPlugin visible() {
        RunningPlugin present = plugin;
        return state == PluginState.ENABLED && present != null ? present
                : new AbsentPlugin(known.key(), known.name(), known.info().version());
    }

    /** The plugin that runs or is being started. */
    RunningPlugin present() {
        return plugin;
    }

    /** What there is to say about it. */
    public synchronized PluginReport report() {
        return new PluginReport(known.key(), known.name(), known.info(), state, jar.build(), faults, new ModuleLines(known, plugin,
                state).all());
    }
}
