package org.debrief.web;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.debrief.markdown.MarkdownWriteUp;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Write-ups as pages and as Markdown, compared byte by byte with the files beside the fixtures.
 *
 * <p>{@code -Ddebrief.golden=write} writes the files anew, to be looked at before they are committed.
 */
@RunWith(Parameterized.class)
public final class WriteUpGoldenTest {

    private final String name;
    private final Fixture fixture;

    public WriteUpGoldenTest(String name) {
        this.name = name;
        this.fixture = Fixture.named(name);
    }

    @Parameterized.Parameters(name = "{0}")
    public static Iterable<String> fixtures() {
        return Fixture.NAMES;
    }

    @Test
    public void htmlIsTheFileBesideTheFixture() throws IOException {
        Viewpoint viewpoint = new Viewpoint(Fixture.AUDIENCE, Placement.whole("/jira/browse/", 2));
        compare(name + ".html", new WriteUp(new TestTemplates()).html(fixture.postmortem(), fixture.audit(), viewpoint));
    }

    @Test
    public void markdownIsTheFileBesideTheFixture() throws IOException {
        compare(name + ".md", MarkdownWriteUp.of(fixture.postmortem(), fixture.audit(), Fixture.AUDIENCE));
    }

    private static void compare(String file, String rendered) throws IOException {
        if ("write".equals(System.getProperty("debrief.golden"))) {
            Files.writeString(Path.of("src/test/resources/write-up", file), rendered);
        } else {
            assertEquals(Fixture.text("/write-up/" + file), rendered);
        }
    }
}
