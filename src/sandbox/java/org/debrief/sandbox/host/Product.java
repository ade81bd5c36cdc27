package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a product gives to its host. */
public interface Product {
    /** The product's key, {@code jira} or {@code confluence}: the value of {@code application=""} in a descriptor. */
    String key();

    /** What SAL's {@code ApplicationProperties.getPlatformId()} answers. */
    default String platformId() {
        return key();
    }

    /** Package prefixes that bundles see beside the shared ones, for example {@code com.atlassian.jira}. */
    List<String> apiPackages();

    /** The product's own OSGi services by interface; asked once, after {@link #attach}. */
    Map<Class<?>, Object> services();

    /** The product's users. */
    Accounts accounts();

    /** Whether the product's scheduler keeps the seconds of schedules; one that does not knows whole minutes only. */
    default boolean fineSchedules() {
        return true;
    }

    /** A whole HTML document around the page: header, navigation, the decorator the page's meta names, web resources. */
    String frame(Page page, HttpServletRequest request);

    /** The whole document for credentials that are refused, whatever the client accepts; none where an ordinary error page will do. */
    default Optional<String> refusedSignIn(String reason) {
        return Optional.empty();
    }

    /** The parts of its host that only this product has; asked once, when the host is made. */
    default List<HostPart> parts() {
        return List.of();
    }

    /** Called once before the plugin is loaded: the place to add servlets and to keep the host for events, plugin modules and web resources. */
    void attach(Host host);

    /** Called once when the plugin runs and the port is open. */
    default void started(Host host) {
    }
}
