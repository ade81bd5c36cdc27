package org.debrief.sandbox.host.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.Module;
import org.osgi.framework.Bundle;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

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
                Collections.list(entries).stream().filter(ResourceClasses::isAnnotated).map(entry -> load(bundle, entry)).forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("The REST module " + module.completeKey() + " has no resource in " + packages);
        }
        return found;
    }

    /** Looks at the class file only: a class that is not a resource is never loaded, for its API may be absent in this product. */
    private static boolean isAnnotated(URL entry) {
        try {
            AnnotationMetadata metadata = new SimpleMetadataReaderFactory().getMetadataReader(new UrlResource(entry)).getAnnotationMetadata();
            return metadata.hasAnnotation(Path.class.getName()) || metadata.hasAnnotation(Provider.class.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
