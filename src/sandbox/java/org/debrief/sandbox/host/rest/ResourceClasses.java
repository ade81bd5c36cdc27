package org.debrief.sandbox.host.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.Module;
import org.osgi.framework.Bundle;

/** The resources and providers of a REST module: the annotated classes of its packages, from the plugin's own jar and not from nested ones. */
final class ResourceClasses {
    private static final String CLASS = ".class";

    private ResourceClasses() {
    }

    static List<Class<?>> of(Module module, Bundle bundle) {
        List<String> packages = module.children("package").stream().map(Element::text).toList();
        List<Class<?>> found = new ArrayList<>();
        for (String name : packages.isEmpty() ? List.of("") : packages) {
            Enumeration<URL> entries = bundle.findEntries("/" + name.replace('.', '/'), "*" + CLASS, true);
            if (entries != null) {
                Collections.list(entries).forEach(entry -> addAnnotated(load(bundle, entry), found));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("The REST module " + module.completeKey() + " has no resource in " + packages);
        }
        return found;
    }

    private static void addAnnotated(Class<?> type, List<Class<?>> found) {
        if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
            found.add(type);
        }
    }

    private static Class<?> load(Bundle bundle, URL entry) {
        String path = entry.getPath().replaceFirst("^/", "");
        try {
            return bundle.loadClass(path.substring(0, path.length() - CLASS.length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
