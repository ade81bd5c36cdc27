package org.debrief.timeline.parse;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;

/**
 * A file of evidence beside which stands what is answered about it: {@code zone}, {@code year}, {@code date}; {@code name}, under which it was sent; and
 * {@code users}, the file of a Slack export in the same folder that names the people.
 */
record EvidenceFixture(Path path, Properties said) {

    static EvidenceFixture at(Path path) throws IOException {
        Path answers = Path.of(path + ".answers");
        Properties said = new Properties();
        try (Reader text = new StringReader(Files.exists(answers) ? Files.readString(answers) : "")) {
            said.load(text);
        }
        return new EvidenceFixture(path, said);
    }

    private Answers answers() {
        String zone = said.getProperty("zone");
        String year = said.getProperty("year");
        String date = said.getProperty("date");
        return new Answers(
                zone == null ? null : ZoneId.of(zone), year == null ? null : Integer.valueOf(year), date == null ? null : LocalDate.parse(date));
    }

    /** All that is read from it, line by line. */
    String read() throws IOException {
        String name = said.getProperty("name", path.getFileName().toString());
        return FoundIn.of(new EvidenceFile(name, () -> Files.newInputStream(path)), answers(), names()).toString();
    }

    private Names names() throws IOException {
        String users = said.getProperty("users");
        return users == null
                ? Names.NONE
                : SlackUsers.among(List.of(new EvidenceFile(users, () -> Files.newInputStream(path.resolveSibling(users)))));
    }
}
