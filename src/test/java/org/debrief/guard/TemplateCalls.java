package org.debrief.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.web.Labels;

/**
 * The methods that templates can call. Velocity has no types, so a name called anywhere counts for every public method of that name in the classes
 * that templates are given: a few more are listed than needed, and none is missing.
 */
final class TemplateCalls {
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?[a-zA-Z]\\w*(?:\\.\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)+");

    private TemplateCalls() {
    }

    /** The names of methods called in the templates of a folder. */
    static Set<String> names(Path templates) {
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(file -> file.toString().endsWith(".vm")).flatMap(file -> names(text(file)).stream()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(template);
        while (reference.find()) {
            Matcher call = CALL.matcher(reference.group().replaceAll("\"[^\"]*\"|'[^']*'", ""));
            while (call.find()) {
                names.add(call.group(1));
            }
        }
        return names;
    }

    /** The methods of these names, written as in the allowlist, of the records and of {@link Labels} compiled into a folder for a package and those below it. */
    static Set<String> signatures(Set<String> names, Path classes, String packageName) {
        try (Stream<Path> files = Files.walk(classes.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> type(file.substring(0, file.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && (type.isRecord() || type == Labels.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> names.contains(method.getName())).filter(TemplateCalls::isCallable)
                    .map(TemplateCalls::signature).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCallable(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
    }

    static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, TemplateCalls.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
