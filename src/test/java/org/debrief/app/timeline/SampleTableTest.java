package org.debrief.app.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.Formats;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The tables of {@code docs/timeline.md} say of every sample file what an import makes of it. The folder is that of {@code -Ddebrief.samples}; without
 * it there is nothing to compare.
 */
public class SampleTableTest {

    private static final Path SAMPLES = Path.of(System.getProperty("debrief.samples", "../shared/samples"), "evidence");
    private static final FileSettings SAID = FileSettings.of(new Answers(ZoneId.of("UTC"), 2026, LocalDate.parse("2026-03-01")), null);
    private static final Pattern REST = Pattern.compile("All other files of `skyhook/` \\((\\d+)\\) and `superplane/` \\((\\d+)\\)");

    private static final TreeMap<String, ImportAnswer> ANSWERS = new TreeMap<>();
    private static List<SampleRow> rows;
    private static String page;

    @BeforeClass
    public static void importEverything() throws IOException {
        assumeTrue("no samples at " + SAMPLES, Files.exists(SAMPLES));
        page = Files.readString(Path.of("docs/timeline.md"));
        Imports imports = new Imports(ImportLimits.DEFAULT, Formats::of);
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                String name = SAMPLES.relativize(path).toString();
                ANSWERS.put(name, imports.preview(new SentFile(name, () -> Files.newInputStream(path), SAID)));
            }
        }
        rows = SampleRow.rows(page, ANSWERS.navigableKeySet());
    }

    private static Set<String> codes(ImportAnswer answer) {
        return Stream.concat(answer.warnings().stream(), answer.skipped().stream()).map(Remark::code).collect(Collectors.toSet());
    }

    /** What a row would say. */
    private static String said(SampleRow row) {
        List<String> said = new ArrayList<>();
        for (String file : row.files()) {
            ReadFile read = ANSWERS.get(file).files().get(0);
            boolean none = row.format().equals("none") && read.events() == 0 && (read.format() == null || read.format().equals("json"));
            said.add(file + " " + (none ? "none" : read.format()) + " " + read.events());
        }
        return String.join("\n", said);
    }

    @Test
    public void everyRowSaysWhatItsFilesGive() {
        assertTrue(rows.size() + " rows", rows.size() > 60);
        for (SampleRow row : rows) {
            List<String> written = new ArrayList<>();
            for (int i = 0; i < row.files().size(); i++) {
                written.add(row.files().get(i) + " " + row.format() + " " + row.events().get(i));
            }
            assertEquals(row.cell(), String.join("\n", written), said(row));
        }
    }

    @Test
    public void everyNameStandsForAsManyFilesAsItSays() {
        rows.forEach(row -> assertEquals(row.cell(), row.announced(), row.files().size()));
    }

    @Test
    public void everyNoteNamesWhatIsToldAndNothingElse() {
        for (SampleRow row : rows) {
            Set<String> told = row.files().stream().flatMap(file -> codes(ANSWERS.get(file)).stream()).collect(Collectors.toSet());
            assertEquals(row.cell(), told, row.codes());
        }
    }

    @Test
    public void aFileWithoutEventsAlwaysSaysWhy() {
        ANSWERS.forEach((file, answer) -> assertTrue(file, answer.files().get(0).events() > 0 || !codes(answer).isEmpty()));
    }

    @Test
    public void theRestIsCountedAndOfToolsWithoutAFormat() {
        Set<String> rest = new HashSet<>(ANSWERS.keySet());
        rows.forEach(row -> rest.removeAll(row.files()));
        rest.removeIf(file -> file.endsWith("/LICENSE") && !file.matches("(skyhook|superplane)/.*"));
        Matcher counted = REST.matcher(page);
        assertTrue(counted.find());
        for (String file : rest) {
            ReadFile read = ANSWERS.get(file).files().get(0);
            assertTrue(file, file.matches("(skyhook|superplane)/.*") && (read.format() == null || read.format().equals("json")));
        }
        assertEquals(Integer.parseInt(counted.group(1)), rest.stream().filter(file -> file.startsWith("skyhook/")).count());
        assertEquals(Integer.parseInt(counted.group(2)), rest.stream().filter(file -> file.startsWith("superplane/")).count());
    }
}
