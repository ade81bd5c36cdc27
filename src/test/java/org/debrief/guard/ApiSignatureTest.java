package org.debrief.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The guard of src/atlassian-api: each signature there is the true one, or its difference is listed with a reason in api-drift.tsv.
 *
 * <p>The true signatures are in the folder that the property debrief.facts names; without it, or with the true artifacts on the class
 * path, there is nothing to compare. Generics, thrown exceptions and values of constants are not compared: the tables have none.
 */
public class ApiSignatureTest {

    private static final Path FACTS = Path.of(System.getProperty("debrief.facts", "../shared/atlassian-api"));
    private static final ApiSources OURS = new ApiSources(Path.of("src/atlassian-api/java"), ".java");
    private static final ApiSources PLUGIN = new ApiSources(Path.of("src/main/java"), ".java");
    private static final Path DRIFT = Path.of("src/test/resources/api-drift.tsv");

    @Test
    public void everyDifferenceIsListed() throws IOException {
        Set<String> unlisted = differences();
        unlisted.removeAll(listed());

        assertEquals("", lines(unlisted));
    }

    @Test
    public void everyListedDifferenceExists() throws IOException {
        Set<String> gone = listed();
        gone.removeAll(differences());

        assertEquals("", lines(gone));
    }

    @Test
    public void everyListedDifferenceHasItsReason() throws IOException {
        String without = Files.readAllLines(DRIFT).stream()
                .filter(line -> line.split("\t").length != 3)
                .collect(Collectors.joining("\n"));

        assertEquals("", without);
    }

    @Test
    public void whatThePluginImplementsHasEveryAbstractMethod() throws IOException {
        Set<Class<?>> implemented =
                PLUGIN.types().stream().flatMap(ApiSources::withSupertypes).collect(Collectors.toSet());
        implemented.retainAll(OURS.types());

        assertEquals("", lines(sorted(implemented.stream().flatMap(truth()::gaps))));
    }

    private static Set<String> differences() throws IOException {
        return sorted(OURS.types().stream().map(ApiType::of).flatMap(truth()::differences));
    }

    private static ApiComparison truth() throws IOException {
        assumeTrue("No folder " + FACTS, Files.isDirectory(FACTS));
        assumeTrue("The API is not ours", OURS.types().stream().allMatch(ApiSignatureTest::isOfThisBuild));
        return new ApiComparison(ApiFacts.in(FACTS));
    }

    private static boolean isOfThisBuild(Class<?> type) {
        return Files.isDirectory(Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()));
    }

    private static Set<String> listed() throws IOException {
        try (Stream<String> lines = Files.lines(DRIFT)) {
            return lines.map(line -> line.substring(0, line.lastIndexOf('\t'))).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> sorted(Stream<ApiDifference> differences) {
        return differences.map(ApiDifference::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(Set<String> lines) {
        return String.join("\n", lines);
    }
}
