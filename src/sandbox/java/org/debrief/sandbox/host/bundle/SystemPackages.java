package org.debrief.sandbox.host.bundle;

import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.debrief.sandbox.host.time.SiteTime;
import org.slf4j.Logger;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.expression.Expression;

/** The packages a product exports to bundles: the platform's, and the product's own; the other product's classes stay invisible. */
final class SystemPackages {
    private static final List<Class<?>> LIBRARIES = List.of(Path.class, Servlet.class, Inject.class, Logger.class, RawEntity.class, BeanFactory.class,
            ApplicationContext.class, Environment.class, Expression.class, Advisor.class);
    private static final List<String> PLATFORM = List.of("com.atlassian.activeobjects", "com.atlassian.annotations", "com.atlassian.applinks",
            "com.atlassian.beehive", "com.atlassian.cache", "com.atlassian.core", "com.atlassian.event", "com.atlassian.json", "com.atlassian.mail",
            "com.atlassian.plugin", "com.atlassian.plugins", "com.atlassian.sal", "com.atlassian.scheduler", "com.atlassian.templaterenderer",
            "com.atlassian.velocity", "com.atlassian.webresource", "io.atlassian.fugue", "jakarta.mail", "jakarta.activation", SiteTime.class.getPackageName());

    private SystemPackages() {
    }

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String exported(List<String> productPackages) {
        PackageFinder finder = new PackageFinder();
        List<String> exports = new ArrayList<>();
        LIBRARIES.forEach(library -> exports.add(finder.exportsOfJarWith(library)));
        PLATFORM.forEach(prefix -> exports.addAll(finder.under(prefix)));
        productPackages.forEach(prefix -> exports.addAll(finder.under(prefix)));
        return String.join(",", exports);
    }
}
