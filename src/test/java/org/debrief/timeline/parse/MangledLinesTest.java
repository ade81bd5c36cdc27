package org.debrief.timeline.parse;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Logs and tables with bytes changed, left out, doubled or moved: whatever comes of it, nothing fails. */
@RunWith(Parameterized.class)
public class MangledLinesTest {

    private static final Path ALL = Path.of("src/test/resources/evidence");
    private static final String ODD = "\n\r\",;\t|:-+.[](){}<>0129 TZ\u0000\u001b\u0080\u00ff";
    private static final Answers ANSWERS = new Answers(ZoneId.of("Europe/Berlin"), 2026, LocalDate.of(2026, 3, 4));

    private final Path file;

    public MangledLinesTest(String file) {
        this.file = ALL.resolve(file);
    }

    @Parameterized.Parameters(name = "{0}")
    public static Collection<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(ALL)) {
            return files.filter(Files::isRegularFile).map(path -> ALL.relativize(path).toString())
                    .filter(path -> path.matches("(log|syslog|csv).*") && !path.endsWith(".expected") && !path.endsWith(".answers"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    public void noByteIsReliedOn() throws IOException {
        Random random = new Random(file.toString().hashCode());
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < 400; i++) {
            isReadWithoutFault(mangled(bytes, random));
        }
    }

    private static byte[] mangled(byte[] bytes, Random random) {
        byte[] mangled = bytes.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(mangled.length);
            int length = Math.min(random.nextInt(12), mangled.length - at);
            int from = random.nextInt(mangled.length - length + 1);
            if (random.nextBoolean()) {
                System.arraycopy(mangled, from, mangled, at, length);
            } else {
                mangled[at] = (byte) ODD.charAt(random.nextInt(ODD.length()));
            }
        }
        return mangled;
    }

    private static void isReadWithoutFault(byte[] bytes) throws IOException {
        FoundIn found = FoundIn.of(EvidenceFile.of("mangled", bytes), ANSWERS, Names.NONE);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        long lines = text.chars().filter(letter -> letter == '\n' || letter == '\r').count() + 1;
        for (ReadEvent event : found.events) {
            assertTrue(event.toString(), event.line() >= 1 && event.line() <= lines);
        }
        assertTrue(found.toString(), found.questions.stream().allMatch(question -> question.startsWith("DATE")));
    }
}
