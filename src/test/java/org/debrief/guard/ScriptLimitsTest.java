package org.debrief.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.app.timeline.ImportLimits;
import org.junit.Test;

/** Limits that scripts tell beforehand are those of the server. */
public class ScriptLimitsTest {

    @Test
    public void theLargestImportIsTheServers() throws IOException {
        Matcher largest = Pattern.compile("var LARGEST = (\\d+);").matcher(Files.readString(Path.of("src/main/resources/js/import-flow.js")));
        assertTrue(largest.find());
        assertEquals(ImportLimits.DEFAULT.unpacked().bytes() >> 20, Long.parseLong(largest.group(1)));
    }
}
