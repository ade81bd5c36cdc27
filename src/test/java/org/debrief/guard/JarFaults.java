package org.debrief.guard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a packaged plugin: a host's class inside, a file missing, an import that would not resolve in one of the products. */
final class JarFaults {
    private static final List<String> NEEDED = List.of("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml", "META-INF/plugin-components/imports",
            "META-INF/plugin-components/exports");
    private static final List<String> OF_THE_HOST = List.of("com/atlassian/", "org/debrief/sandbox/", "net/java/ao/", "jakarta/", "org/springframework/", "org/slf4j/", "org/osgi/");
    private static final Pattern IMPORT = Pattern.compile("([\\w.]+)((?:;[\\w:.-]+=(?:\"[^\"]*\"|[^;,\"]*))*)(?:,|$)");

    private JarFaults() {
    }

    static List<String> of(JarFile jar) throws IOException {
        List<String> faults = new ArrayList<>();
        NEEDED.stream().filter(file -> jar.getEntry(file) == null).forEach(file -> faults.add("There is no " + file));
        jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class") && OF_THE_HOST.stream().anyMatch(name::startsWith))
                .forEach(name -> faults.add("It holds the host's class " + name));
        jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".jar") && !name.startsWith("META-INF/lib/jackson"))
                .forEach(name -> faults.add("It holds the library " + name));
        manifest(jar.getManifest().getMainAttributes(), faults);
        return faults;
    }

    private static void manifest(Attributes manifest, List<String> faults) {
        for (String attribute : Arrays.asList("Atlassian-Plugin-Key", "Bundle-SymbolicName")) {
            if (!"org.debrief.postmortems".equals(manifest.getValue(attribute))) {
                faults.add(attribute + " is " + manifest.getValue(attribute));
            }
        }
        if (!"*".equals(manifest.getValue("Spring-Context"))) {
            faults.add("Spring-Context is " + manifest.getValue("Spring-Context"));
        }
        if (manifest.getValue("Export-Package") != null) {
            faults.add("It exports " + manifest.getValue("Export-Package"));
        }
        Matcher imported = IMPORT.matcher(manifest.getValue("Import-Package"));
        while (imported.find()) {
            imported(imported.group(1), imported.group(2), faults);
        }
    }

    private static void imported(String name, String directives, List<String> faults) {
        boolean atlassian = name.startsWith("com.atlassian.") || name.startsWith("org.ofbiz.");
        boolean optional = directives.contains("resolution:=optional");
        if (atlassian && !optional) {
            faults.add("The import " + name + " must be optional: one of the products may not have it");
        }
        if (atlassian && directives.contains("version") && !directives.matches(".*;version=\"?0\"?(;.*)?")) {
            faults.add("The import " + name + " must have no version range: " + directives);
        }
        if (name.startsWith("org.debrief.sandbox")) {
            faults.add("It imports the sandbox: " + name);
        }
    }
}
