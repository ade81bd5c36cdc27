package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.debrief.app.timeline.ImportNote;
import org.debrief.timeline.archive.Fault;
import org.debrief.timeline.merge.DuplicateReason;
import org.junit.Test;

/** Everything an import may say by a code has its words, and no two things have one code. */
public class ImportWordsTest {

    private static List<String> codes() {
        return Stream.of(WarningCode.values(), Fault.values(), ImportNote.values()).flatMap(Stream::of).map(Enum::name).toList();
    }

    private static Stream<String> formats() {
        return Stream.concat(Formats.JSON.stream().map(JsonFormat::format), Formats.FILES.stream().map(TimelineParser::format)).distinct();
    }

    @Test
    public void everyCodeIsOfOneThing() {
        assertEquals(codes().stream().distinct().toList(), codes());
    }

    @Test
    public void everyCodeReasonAndFormatHasItsWords() throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/i18n/debrief-import.properties"))) {
            texts.load(file);
        }
        List<String> keys = new ArrayList<>();
        codes().forEach(code -> keys.add("debrief.import." + code.toLowerCase(Locale.ROOT)));
        Stream.of(DuplicateReason.values()).map(reason -> "debrief.import.reason." + reason.name().toLowerCase(Locale.ROOT))
                .forEach(reason -> keys.addAll(reason.endsWith("removed") ? List.of(reason) : List.of(reason, reason + ".twice")));
        formats().forEach(format -> keys.add("debrief.format." + format));
        assertEquals(List.of(), keys.stream().filter(key -> !texts.containsKey(key)).toList());
    }
}
