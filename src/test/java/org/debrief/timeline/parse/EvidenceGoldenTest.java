package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.web.Golden;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Evidence files and what is read from them: {@code evidence/FORMAT/x.ext} has {@code x.ext.expected}, rewritten by {@code -Ddebrief.golden=write}, and
 * {@code x.ext.answers} where something is answered, see {@link EvidenceFixture}.
 */
@RunWith(Parameterized.class)
public class EvidenceGoldenTest {

    private static final Path ALL = Path.of("src/test/resources/evidence");

    private final String file;

    public EvidenceGoldenTest(String file) {
        this.file = file;
    }

    /** Every file, the expectations and answers too: one without its fixture fails. */
    @Parameterized.Parameters(name = "{0}")
    public static Collection<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(ALL)) {
            List<String> fixtures = files.filter(Files::isRegularFile)
                    .map(path -> ALL.relativize(path).toString().replaceFirst("\\.(expected|answers)$", ""))
                    .distinct()
                    .sorted()
                    .toList();
            assertTrue("there are fixtures", fixtures.size() > 0);
            return fixtures;
        }
    }

    @Test
    public void givesWhatIsExpected() throws IOException {
        assertTrue("no such fixture", Files.exists(ALL.resolve(file)));
        Golden.compare("evidence/" + file + ".expected", EvidenceFixture.at(ALL.resolve(file)).read());
    }

    @Test
    public void theSameAgainGivesTheSame() throws IOException {
        assertEquals(EvidenceFixture.at(ALL.resolve(file)).read(), EvidenceFixture.at(ALL.resolve(file)).read());
    }
}
