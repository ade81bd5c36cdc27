package org.debrief.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a packaged plugin: something inside that is not its own, a file missing, an import that would not resolve in one of the products. */
final class JarFaults {
    private static final List<String> NEEDED = List.of("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml", "META-INF/plugin-components/imports",
            "META-INF/plugin-components/imports-jira", "META-INF/plugin-components/imports-confluence", "META-INF/plugin-components/exports", "META-INF/LICENSE", "META-INF/NOTICE");
    private static final List<String> NOT_PACKAGED = List.of("org/debrief/sandbox/", "org/debrief/benchmark/", "org/debrief/guard/", "org/debrief/it/");
    private static final List<Pattern> LIBRARIES = List.of(Pattern.compile("META-INF/lib/jackson-core-[0-9.]+\\.jar"),
            Pattern.compile("META-INF/lib/jackson-jr-objects-[0-9.]+\\.jar"));
    private static final Pattern IMPORT = Pattern.compile("([\\w.]+)((?:;[\\w:.-]+=(?:\"[^\"]*\"|[^;,\"]*))*)(?:,|$)");
    private static final Pattern EVERYWHERE = Pattern.compile("org\\.(osgi\\.framework|slf4j|springframework\\.[\\w.]+)");
    private static final int JAVA_17 = 61;

    private final JarFile jar;
    private final byte[] folder;
    private final List<String> faults = new ArrayList<>();

    private JarFaults(JarFile jar, String folder) {
        this.jar = jar;
        this.folder = folder.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the faults of a jar that was built in a folder; the folder's name has no place in it. */
    static List<String> of(JarFile jar, String folder) throws IOException {
        JarFaults found = new JarFaults(jar, folder);
        NEEDED.stream().filter(file -> jar.getEntry(file) == null).forEach(file -> found.faults.add("There is no " + file));
        jar.stream().filter(entry -> !entry.isDirectory()).forEach(found::entry);
        found.libraries();
        found.manifest(jar.getManifest().getMainAttributes());
        return found.faults;
    }

    private void entry(JarEntry entry) {
        String name = entry.getName();
        byte[] content = content(entry);
        boolean code = name.endsWith(".class") || name.endsWith(".java");
        if (name.startsWith("com/atlassian/") || code && !name.startsWith("org/debrief/")) {
            faults.add("It holds the host's " + name);
        }
        if (name.endsWith(".java") || NOT_PACKAGED.stream().anyMatch(name::startsWith)) {
            faults.add("It holds what is not packaged: " + name);
        }
        if (name.endsWith(".class") && (content.length < 8 || ByteBuffer.wrap(content).getShort(6) != JAVA_17)) {
            faults.add("It is no class of Java 17: " + name);
        }
        if (contains(content, folder)) {
            faults.add("It names the folder it was built in: " + name);
        }
    }

    private byte[] content(JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private void libraries() {
        List<String> held = jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".jar")).toList();
        held.stream().filter(name -> LIBRARIES.stream().noneMatch(library -> library.matcher(name).matches()))
                .forEach(name -> faults.add("It holds the library " + name));
        LIBRARIES.stream().filter(library -> held.stream().filter(library.asMatchPredicate()).count() != 1)
                .forEach(library -> faults.add("It must hold one " + library));
    }

    private void manifest(Attributes manifest) {
        for (String attribute : Arrays.asList("Atlassian-Plugin-Key", "Bundle-SymbolicName")) {
            required(manifest, attribute, "org.debrief.postmortems");
        }
        required(manifest, "Spring-Context", "*");
        required(manifest, "Bundle-License", "https://www.apache.org/licenses/LICENSE-2.0");
        required(manifest, "Export-Package", null);
        required(manifest, "DynamicImport-Package", null);
        Matcher imported = IMPORT.matcher(manifest.getValue("Import-Package"));
        while (imported.find()) {
            imported(imported.group(1), imported.group(2));
        }
    }

    private void required(Attributes manifest, String attribute, String value) {
        String given = manifest.getValue(attribute);
        if (value == null ? given != null : !value.equals(given)) {
            faults.add(attribute + " is " + given);
        }
    }

    private void imported(String name, String directives) {
        boolean optional = directives.contains("resolution:=optional");
        if (!optional && !EVERYWHERE.matcher(name).matches()) {
            faults.add("The import " + name + " must be optional: one of the products may not have it");
        }
        if (optional && EVERYWHERE.matcher(name).matches()) {
            faults.add("The import " + name + " must not be optional: nothing starts without it");
        }
        if (directives.contains("version")) {
            faults.add("The import " + name + " must have no version: " + directives);
        }
        if (name.startsWith("org.debrief.")) {
            faults.add("It imports what is its own or not packaged: " + name);
        }
    }
}
