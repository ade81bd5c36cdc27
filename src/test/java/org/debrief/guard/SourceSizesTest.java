package org.debrief.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Sizes and names of our sources. */
public class SourceSizesTest {

    private static final int MOST_LINES = 300;
    private static final Pattern PAGE = Pattern.compile("docs/[a-z-]+\\.md");

    private static final List<Path> ROOTS = Stream.of("main", "sandbox", "test", "build", "benchmark")
            .map(root -> Path.of("src", root, "java"))
            .filter(Files::isDirectory)
            .toList();

    private static List<Path> under(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        List<Path> sources = ROOTS.stream().flatMap(root -> under(root).stream()).toList();
        assertFalse("there are sources", sources.isEmpty());
        return sources;
    }

    private static int lines(Path source) {
        return (int) text(source).lines().count();
    }

    @Test
    public void noSourceIsLongerThan300Lines() {
        assertEquals(List.of(), sources().stream().filter(source -> lines(source) > MOST_LINES).toList());
    }

    @Test
    public void everyPackageIsExplained() {
        List<Path> unexplained = sources().stream()
                .filter(source -> !source.startsWith(Path.of("src/build")))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> folder.getNameCount() > 3 && !isExplained(folder))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    public void everyPackageNamesAPageThatExists() {
        List<Path> without = Stream.of("src/main/java", "src/sandbox/java")
                .flatMap(root -> under(Path.of(root)).stream())
                .filter(source -> source.endsWith("package-info.java") && !namesAPage(source))
                .toList();
        assertEquals(List.of(), without);
    }

    private static boolean namesAPage(Path source) {
        Matcher page = PAGE.matcher(text(source));
        return page.find() && Files.exists(Path.of(page.group()));
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A package is explained once; its tests share the explanation. */
    private static boolean isExplained(Path folder) {
        Path inRoot = folder.subpath(3, folder.getNameCount());
        return ROOTS.stream().anyMatch(root -> Files.exists(root.resolve(inRoot).resolve("package-info.java")));
    }

    /** {@code OnHostService} is about a service in the sense of OSGi. */
    @Test
    public void namesAreNounsOfTheSubject() {
        List<Path> vague = under(Path.of("src/main/java")).stream()
                .filter(source -> !source.endsWith("OnHostService.java"))
                .filter(source -> source.getFileName().toString().matches("(?i).*(service|manager|impl|utils?|helper|dto)\\.java"))
                .toList();
        assertEquals(List.of(), vague);
    }

    @Test
    public void everyTypeSaysWhatItIs() {
        List<Path> silent = sources().stream().filter(source -> !saysWhatItIs(source)).toList();
        assertEquals(List.of(), silent);
    }

    private static boolean saysWhatItIs(Path source) {
        String text = text(source);
        String name = source.getFileName().toString().replace(".java", "");
        return name.equals("package-info")
                ? text.contains("/**")
                : text.matches("(?s).*\\*/\\s+(@[^\\n]+\\s+)*[a-z -]*(class|record|interface|enum) " + name + "\\b.*");
    }
}
