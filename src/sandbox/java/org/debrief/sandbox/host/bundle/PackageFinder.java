package org.debrief.sandbox.host.bundle;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the packages that hold classes on the host's own class path. */
final class PackageFinder {
    private static final String CLASS = ".class";

    private final ClassLoader loader = PackageFinder.class.getClassLoader();

    /** Every package whose name is the prefix or begins with it and a dot. */
    SortedSet<String> under(String prefix) {
        SortedSet<String> packages = new TreeSet<>();
        String folder = prefix.replace('.', '/');
        try {
            for (URL root : Collections.list(loader.getResources(folder))) {
                if (root.getProtocol().equals("file")) {
                    addFromFolder(Path.of(root.toURI()), prefix, packages);
                } else if (root.openConnection() instanceof JarURLConnection connection) {
                    addFromJar(connection.getJarFile(), folder + "/", packages);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The class path cannot be read", e);
        }
        return packages;
    }

    /** What the jar of a class exports: its own OSGi header, or all its packages when it has none. */
    String exportsOfJarWith(Class<?> member) {
        CodeSource source = member.getProtectionDomain().getCodeSource();
        try (JarFile jar = new JarFile(Path.of(source.getLocation().toURI()).toFile())) {
            String header = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue("Export-Package");
            if (header != null) {
                return header;
            }
            SortedSet<String> packages = new TreeSet<>();
            addFromJar(jar, "", packages);
            return String.join(",", packages);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The jar of " + member + " cannot be read", e);
        }
    }

    private static void addFromFolder(Path root, String prefix, SortedSet<String> packages) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> isClass(file.getFileName().toString())).forEach(file -> {
                String below = root.relativize(file.getParent()).toString().replace(file.getFileSystem().getSeparator(), ".");
                packages.add(below.isEmpty() ? prefix : prefix + "." + below);
            });
        }
    }

    private static void addFromJar(JarFile jar, String folder, SortedSet<String> packages) {
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(folder) && !name.startsWith("META-INF/") && isClass(name) && name.contains("/")) {
                packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS) && !name.startsWith("package-info") && !name.equals("module-info.class");
    }
}
