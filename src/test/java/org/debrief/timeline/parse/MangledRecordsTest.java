package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Evidence of alerting, deployments and issues with one field missing or of another type than expected: each field of each fixture, one after the other. */
@RunWith(Parameterized.class)
public class MangledRecordsTest {

    private static final Path ALL = Path.of("src/test/resources/evidence");

    private static final Set<String> FORMATS = Set.of("alertmanager", "grafana-alerts", "pagerduty", "opsgenie", "github", "jira");

    private static final List<Object> VALUES = Arrays.asList(
            null, 7, -1772611200L, new BigInteger("9").pow(40), 0.5, true, "", " ", "0001-01-01T00:00:00Z", "incident.", "x".repeat(40_000), List.of(),
            List.of(1, List.of(), "x"), Map.of(), Map.of("displayName", List.of(), "summary", Map.of(), "x", 1));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public MangledRecordsTest(String file) {
        this.file = ALL.resolve(file);
    }

    @Parameterized.Parameters(name = "{0}")
    public static Collection<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(ALL)) {
            return files.map(path -> ALL.relativize(path))
                    .filter(path -> FORMATS.contains(path.getName(0).toString()) && path.toString().matches(".*\\.jsonl?"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private List<Object> values() throws IOException {
        try (MappingIterator<Object> values = JSON.readerFor(Object.class).readValues(file.toFile())) {
            return values.readAll();
        }
    }

    @Test
    public void noFieldIsReliedOn() throws IOException {
        for (Object value : values()) {
            mangle(value, value);
        }
    }

    @SuppressWarnings("unchecked")
    private void mangle(Object whole, Object part) throws IOException {
        if (part instanceof Map<?, ?> map) {
            Map<String, Object> fields = (Map<String, Object>) map;
            for (String name : List.copyOf(fields.keySet())) {
                Object former = fields.get(name);
                for (Object other : VALUES) {
                    fields.put(name, other);
                    isReadWithoutFault(whole);
                }
                fields.remove(name);
                isReadWithoutFault(whole);
                fields.put(name, former);
                mangle(whole, former);
            }
        } else if (part instanceof List<?> list) {
            for (Object item : new ArrayList<>(list)) {
                mangle(whole, item);
            }
        }
    }

    private static void isReadWithoutFault(Object value) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(value);
        for (ReadEvent event : FoundIn.of(EvidenceFile.of("mangled", bytes), Answers.NONE, Names.NONE).events) {
            assertTrue(event.toString(), !event.text().isBlank() && event.text().length() <= PlainText.LONGEST);
            assertTrue(event.toString(), event.at().getEpochSecond() != 0);
        }
    }

    @Test
    public void onlyItsOwnFormatKnowsIt() throws IOException {
        String own = ALL.relativize(file).getName(0).toString();
        List<String> knowing = values().stream().flatMap(MangledRecordsTest::knowing).distinct().toList();
        assertEquals(List.of(own), knowing);
    }

    /** All formats that know an object or, where none does, those in it. */
    @SuppressWarnings("unchecked")
    private static Stream<String> knowing(Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonRecord record = new JsonRecord((Map<String, Object>) map, 1, List.of());
            List<String> own = Formats.JSON.stream().filter(format -> format.recognises(record)).map(JsonFormat::format).toList();
            return own.isEmpty() ? map.values().stream().flatMap(MangledRecordsTest::knowing) : own.stream();
        }
        return value instanceof List<?> list ? list.stream().flatMap(MangledRecordsTest::knowing) : Stream.empty();
    }
}
