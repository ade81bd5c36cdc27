package org.debrief.web;

import org.debrief.markdown.MarkdownWriteUp;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Write-ups as pages and as Markdown, compared byte by byte with the files beside the fixtures; see {@link Golden}. */
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
    public void htmlIsTheFileBesideTheFixture() {
        Viewpoint viewpoint = new Viewpoint(Fixture.AUDIENCE, Placement.whole("/jira/browse/", 2));
        Golden.compare("write-up/" + name + ".html", new WriteUp(new TestTemplates()).html(fixture.postmortem(), fixture.audit(), viewpoint));
    }

    @Test
    public void markdownIsTheFileBesideTheFixture() {
        Golden.compare("write-up/" + name + ".md", MarkdownWriteUp.of(fixture.postmortem(), fixture.audit(), Fixture.AUDIENCE));
    }
}
