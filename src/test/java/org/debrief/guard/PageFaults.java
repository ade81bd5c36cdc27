package org.debrief.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page of documentation says that is not so: links and paths to nowhere, commands the build does not have, another version. */
final class PageFaults {
    private static final Set<String> PHASES = Set.of("clean", "validate", "compile", "test-compile", "test", "package", "verify", "install");
    private static final Set<String> PROPERTIES_OF_PLUGINS = Set.of("skipTests", "skipITs", "test", "it.test", "surefire.failIfNoSpecifiedTests",
            "product", "testGroup");
    private static final Pattern IN_PROJECT = Pattern.compile("(?<![\\w./-])((?:src|docs|\\.ci)/[\\w./*-]*|(?:atlassian-plugin|pom)\\.xml|[A-Z]+\\.md)(?![\\w/])");
    private static final Pattern TYPE_OR_PACKAGE = Pattern.compile("(?<![\\w./-])org\\.debrief(?:\\.\\w+)+(?![\\w-])");
    private static final Pattern JAR = Pattern.compile("debrief-postmortems-(\\d[\\w.]*?)\\.jar");
    private static final String PLUGIN_KEY = "org.debrief.postmortems";

    private final MarkdownPage page;
    private final BuildFile build;
    private final List<String> faults = new ArrayList<>();

    private PageFaults(MarkdownPage page, BuildFile build) {
        this.page = page;
        this.build = build;
    }

    static List<String> of(MarkdownPage page, BuildFile build) {
        PageFaults found = new PageFaults(page, build);
        page.links().stream().filter(link -> !link.matches("[a-z]+:.*")).forEach(found::link);
        page.code().forEach(found::code);
        Matcher jar = JAR.matcher(page.text());
        while (jar.find()) {
            found.require(jar.group(1).equals(build.version()), "names the jar of another version: " + jar.group());
        }
        return found.faults;
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(page.file() + " " + fault);
        }
    }

    private void link(String link) {
        Path target = page.target(link);
        boolean exists = Files.exists(target) || target.equals(page.file());
        require(exists, "links to nowhere: " + link);
        if (exists && link.contains("#")) {
            require(anchors(target).contains(link.replaceFirst(".*#", "")), "links to no heading: " + link);
        }
    }

    private Set<String> anchors(Path target) {
        return target.equals(page.file()) ? page.anchors() : new MarkdownPage(target, text(target)).anchors();
    }

    private void code(String code) {
        String command = code.replaceFirst("^\\$ +", "").replaceFirst(" +#.*", "").replaceAll("\"[^\"]*\"", "text");
        if (command.startsWith("mvn ")) {
            Stream.of(command.split(" +")).skip(1).forEach(this::word);
        }
        if (command.startsWith("-D")) {
            property(command.replaceFirst(",.*", ""));
        }
        IN_PROJECT.matcher(code).results().forEach(path -> require(isThere(path.group(1)), "names a path that is not there: " + path.group(1)));
        TYPE_OR_PACKAGE.matcher(code).results().forEach(name -> require(isCode(name.group()), "names code that is not there: " + name.group()));
    }

    private void word(String word) {
        if (word.startsWith("-P")) {
            require(build.profiles().contains(word.substring(2)), "uses a profile that is not there: " + word);
        } else if (word.startsWith("-D")) {
            property(word);
        } else if (!word.startsWith("-")) {
            require(PHASES.contains(word) || build.hasGoal(word), "uses a goal that is not there: " + word);
        }
    }

    /** Properties of other programs, like the products' own, are none of ours. */
    private void property(String option) {
        String name = option.substring(2).replaceFirst("=.*", "");
        boolean foreign = name.startsWith("atlassian.") || name.startsWith("upm.") || name.startsWith("org.slf4j.");
        require(foreign || build.properties().contains(name) || PROPERTIES_OF_PLUGINS.contains(name) || isRead(name),
                "sets a property that nothing reads: " + option);
    }

    private static boolean isRead(String property) {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).anyMatch(source -> text(source).contains("\"" + property + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(String path) {
        String fixed = path.replaceFirst("[^/]*\\*.*", "").replaceFirst("\\.+$", "");
        return fixed.isEmpty() || Files.exists(Path.of(fixed));
    }

    private static boolean isCode(String name) {
        String path = name.replace('.', '/');
        return name.equals(PLUGIN_KEY) || name.startsWith(PLUGIN_KEY + ".") || Stream.of("main", "sandbox", "test", "benchmark").map(root -> "src/" + root + "/java/" + path)
                .anyMatch(file -> Files.isDirectory(Path.of(file)) || Files.exists(Path.of(file + ".java")));
    }
}
