package org.debrief.sandbox.host.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Function;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.host.http.Access;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.osgi.framework.Bundle;

/** One {@code <rest>} module as a servlet. */
public final class RestModule {
    private final Module module;
    private final List<Class<?>> classes;

    public RestModule(Module module, Bundle bundle) {
        this.module = module;
        this.classes = ResourceClasses.of(module, bundle);
    }

    /** The patterns it answers: by its version and by {@code latest}. */
    public List<String> patterns() {
        String path = "/rest/" + module.attribute("path").replaceAll("^/|/$", "");
        return List.of(path + "/" + module.attribute("version") + "/*", path + "/latest/*");
    }

    /** A servlet that makes a resource anew for each request, its constructor supplied by the plugin's context. */
    public HttpServlet servlet(Function<String, Object> make, Access access) {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.class);
        config.register(new AccessFilter(access));
        config.register(new XsrfFilter());
        config.register(new FailureMapper());
        config.register(new Resources(classes, make));
        for (Class<?> type : classes) {
            if (type.isAnnotationPresent(Path.class)) {
                config.register(type);
            } else {
                config.register(make.apply(type.getName()));
            }
        }
        return new ServletContainer(config);
    }

    /** Tells Jersey where resources come from. */
    private static final class Resources extends AbstractBinder {
        private final List<Class<?>> classes;
        private final Function<String, Object> make;

        Resources(List<Class<?>> classes, Function<String, Object> make) {
            this.classes = classes;
            this.make = make;
        }

        @Override
        protected void configure() {
            classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).forEach(this::bindMade);
        }

        @SuppressWarnings("unchecked")
        private <T> void bindMade(Class<T> type) {
            bindFactory(() -> (T) make.apply(type.getName())).to(type).in(RequestScoped.class);
        }
    }
}
