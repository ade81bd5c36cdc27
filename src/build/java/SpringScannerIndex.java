import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.springframework.stereotype.Component;

/**
 * The build step that writes Spring Scanner's index of host services: {@code META-INF/plugin-components/imports}, the same for each product
 * ({@code imports-jira}, {@code imports-confluence}), and {@code exports}.
 * Arguments: the folder of compiled classes, the root package. A class with a stereotype stops the build: beans are listed in the wirings.
 */
public final class SpringScannerIndex {
    private final Map<String, SortedSet<String>> imports = new TreeMap<>();
    private final SortedSet<String> exports = new TreeSet<>();

    private SpringScannerIndex() {
        List.of("imports", "imports-jira", "imports-confluence").forEach(file -> imports.put(file, new TreeSet<>()));
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), arguments[1], SpringScannerIndex.class.getClassLoader());
    }

    /** Reads the classes under a package and writes both files beside them. */
    static void write(Path classes, String rootPackage, ClassLoader loader) throws IOException {
        SpringScannerIndex index = new SpringScannerIndex();
        Path root = classes.resolve(rootPackage.replace('.', '/'));
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(file -> index.read(classNamed(name(classes, file), loader)));
            }
        }
        Path folder = Files.createDirectories(classes.resolve("META-INF/plugin-components"));
        for (Map.Entry<String, SortedSet<String>> file : index.imports.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.write(folder.resolve("exports"), index.exports);
    }

    private static String name(Path classes, Path file) {
        String path = classes.relativize(file).toString();
        return path.substring(0, path.length() - ".class".length()).replace('/', '.').replace('\\', '.');
    }

    private static Class<?> classNamed(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("The class " + name + " cannot be read: " + e, e);
        }
    }

    private void read(Class<?> type) {
        if (Arrays.stream(type.getAnnotations()).anyMatch(annotation -> isStereotype(annotation.annotationType()))) {
            throw new IllegalStateException(type.getName() + " carries a stereotype; make it a bean in a wiring of org.debrief.plugin instead");
        }
        for (Field field : type.getDeclaredFields()) {
            readImport(field, field.getType());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            for (Parameter parameter : constructor.getParameters()) {
                readImport(parameter, parameter.getType());
            }
        }
        ExportAsService export = type.getAnnotation(ExportAsService.class);
        if (export != null) {
            exports.add(line(type.getName(), Arrays.stream(export.value()).map(Class::getName).collect(Collectors.joining(","))));
        }
    }

    private static boolean isStereotype(Class<?> annotation) {
        return annotation == Named.class || annotation == Component.class || annotation.isAnnotationPresent(Component.class);
    }

    private void readImport(AnnotatedElement place, Class<?> type) {
        ComponentImport everywhere = place.getAnnotation(ComponentImport.class);
        if (everywhere != null) {
            imports.get("imports").add(line(type.getName(), everywhere.value()));
        }
        JiraImport inJira = place.getAnnotation(JiraImport.class);
        if (inJira != null) {
            imports.get("imports-jira").add(line(type.getName(), inJira.value()));
        }
        ConfluenceImport inConfluence = place.getAnnotation(ConfluenceImport.class);
        if (inConfluence != null) {
            imports.get("imports-confluence").add(line(type.getName(), inConfluence.value()));
        }
    }

    private static String line(String name, String detail) {
        return detail.isEmpty() ? name : name + "#" + detail;
    }
}
