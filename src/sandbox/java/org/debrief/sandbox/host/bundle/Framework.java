package org.debrief.sandbox.host.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running Apache Felix with the packages and services of one product. */
public final class Framework implements AutoCloseable {
    private static final int REFRESHED_WITHIN_SECONDS = 5;

    private final org.osgi.framework.launch.Framework felix;

    private Framework(org.osgi.framework.launch.Framework felix) {
        this.felix = felix;
    }

    /** Starts an empty framework that keeps its files in a folder. */
    public static Framework start(Path cache, List<String> productPackages) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toAbsolutePath().toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.exported(productPackages));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        try {
            Files.createDirectories(cache);
            org.osgi.framework.launch.Framework felix = new FrameworkFactory().newFramework(settings);
            felix.start();
            felix.getBundleContext().registerService(WeavingHook.class, new SiteTimeWeaving(), null);
            return new Framework(felix);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Offers one service to all bundles. */
    public void offer(Class<?> type, Object service) {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service.getClass().getName() + " is not a " + type.getName());
        }
        felix.getBundleContext().registerService(type.getName(), service, null);
    }

    /** Offers a service of which every bundle gets its own. */
    public <S> void offerPerBundle(Class<S> type, Function<Bundle, S> make) {
        felix.getBundleContext().registerService(type, new PerBundle<>(make), null);
    }

    /** Whether some bundle or the host offers the service already. */
    public boolean offers(Class<?> type) {
        return felix.getBundleContext().getServiceReference(type) != null;
    }

    /** Everything offered under the type. */
    public <S> List<S> services(Class<S> type) {
        try {
            return felix.getBundleContext().getServiceReferences(type, null).stream().map(felix.getBundleContext()::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Installs a jar and starts it as a bundle; one that does not start is gone again. */
    public Bundle install(String location, byte[] jar) {
        Bundle bundle = null;
        try {
            bundle = felix.getBundleContext().installBundle(location, new ByteArrayInputStream(jar));
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            if (bundle != null) {
                uninstall(bundle);
            }
            throw new IllegalStateException("The plugin does not start as a bundle: " + e.getMessage(), e);
        }
    }

    /** Stops a bundle, withdraws its services, and lets go of its classes. */
    public void uninstall(Bundle bundle) {
        CountDownLatch refreshed = new CountDownLatch(1);
        try {
            bundle.uninstall();
            felix.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> {
                if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                    refreshed.countDown();
                }
            });
            refreshed.await(REFRESHED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin's bundle cannot be uninstalled: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(5000);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
