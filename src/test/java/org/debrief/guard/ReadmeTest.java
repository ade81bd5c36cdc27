package org.debrief.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** The README and the pages of docs say what is so, and every page is found from another. */
public class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final int MOST_LINES = 120;

    private static BuildFile build;
    private static List<MarkdownPage> pages;

    @BeforeClass
    public static void read() throws Exception {
        build = BuildFile.read(Path.of("pom.xml"));
        pages = new ArrayList<>();
        for (Path file : under("docs", ".md")) {
            pages.add(MarkdownPage.read(file));
        }
        pages.add(MarkdownPage.read(Path.of("CHANGELOG.md")));
        pages.add(MarkdownPage.read(README));
    }

    private static List<Path> under(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        }
    }

    private static MarkdownPage readme() {
        return pages.get(pages.size() - 1);
    }

    @Test
    public void readmeIsShort() {
        assertTrue(readme().text().lines().count() < MOST_LINES);
    }

    @Test
    public void everyPageSaysWhatIsSo() {
        assertEquals(List.of(), pages.stream().flatMap(page -> PageFaults.of(page, build).stream()).toList());
    }

    @Test
    public void everyPageAndPictureIsReached() throws IOException {
        Set<Path> linked = pages.stream()
                .flatMap(page -> page.links().stream().map(page::target).filter(target -> !target.equals(page.file())))
                .collect(Collectors.toSet());
        assertEquals(List.of(), under("docs", ".md", ".png", ".svg", ".jpg").stream().filter(file -> !linked.contains(file)).toList());
    }

    @Test
    public void readmeShowsAPictureAndTheCommandsThatMatter() {
        assertTrue(readme().links().stream().anyMatch(link -> link.endsWith(".png")));
        assertTrue(readme().code().stream().anyMatch(code -> code.startsWith("mvn -Psandbox")));
        assertTrue(readme().code().stream().anyMatch(code -> code.startsWith("mvn verify")));
    }

    @Test
    public void everyTypeTheReadmeNamesExists() throws IOException {
        Set<String> types = under("src", ".java").stream().map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        assertEquals(List.of(), readme().code().stream().filter(code -> code.matches("[A-Z][A-Z]?[a-z]+([A-Z]\\w*)?") && !types.contains(code)).toList());
    }

    @Test
    public void mapOfTheCodeNamesEveryPackage() throws IOException {
        String root = "src/main/java/org/debrief/";
        Set<String> named = readme().text().replaceFirst("(?s).*\n" + root + "\n(.*?)\nsrc/.*", "$1").lines()
                .map(line -> line.replaceFirst("^ {2}", "").replaceFirst("(^| ) +.*", ""))
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(name -> name.replace("/", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        try (Stream<Path> packages = Files.list(Path.of(root))) {
            assertEquals(packages.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()), named);
        }
    }

    @Test
    public void changelogBeginsWithTheVersionOfThePom() {
        String changes = pages.get(pages.size() - 2).text();
        assertTrue(changes.substring(changes.indexOf("\n## ")).startsWith("\n## " + build.version()));
    }

    @Test
    public void faultsAreFound() {
        MarkdownPage planted = new MarkdownPage(Path.of("docs/planted.md"), """
                # Planted
                [a](gone.md) ![b](images/gone.png) [c](install.md#nowhere) [d](#planted) [e](https://example.org/gone)
                `src/gone/java`, `src/main/java`, `org.debrief.incident.Gone`, `org.debrief.incident.Incident`, `-Dgone=1`,
                `target/debrief-postmortems-9.9.jar`
                ```sh
                mvn -Pgone verify
                mvn -q gone:run@sandbox exec:java@gone exec:java@sandbox -Dsandbox.home=x -Dsandbox.gone=y gone
                ```
                """);
        assertEquals(List.of(
                        "links to nowhere: gone.md",
                        "links to nowhere: images/gone.png",
                        "links to no heading: install.md#nowhere",
                        "uses a profile that is not there: -Pgone",
                        "uses a goal that is not there: gone:run@sandbox",
                        "uses a goal that is not there: exec:java@gone",
                        "sets a property that nothing reads: -Dsandbox.gone=y",
                        "uses a goal that is not there: gone",
                        "names a path that is not there: src/gone/java",
                        "names code that is not there: org.debrief.incident.Gone",
                        "sets a property that nothing reads: -Dgone=1",
                        "names the jar of another version: debrief-postmortems-9.9.jar"),
                PageFaults.of(planted, build).stream().map(fault -> fault.replaceFirst("docs/planted.md ", "")).toList());
    }
}
