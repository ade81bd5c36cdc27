package org.debrief.app.attachment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.debrief.app.FakeJira;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.timeline.PictureType;
import org.junit.Before;
import org.junit.Test;

/** Which attached files are shown as pictures, and to whom. */
public class ReadAttachmentsTest {

    private static final String GIF = "GIF89a and so on";

    private final FakeJira jira = new FakeJira();
    private final FakeFiles files = new FakeFiles();
    private final ReadAttachments attachments = new ReadAttachments(jira.access, files);

    @Before
    public void twoIncidents() {
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
    }

    private void refused(String key, String name) {
        assertEquals(List.of("null picture.unavailable"), Said.by(NotFound.class, () -> attachments.picture(key, name)));
    }

    @Test
    public void aPictureIsWhatItsBytesSay() throws IOException {
        files.attach(1, "graph.png", GIF);
        Picture picture = attachments.picture("OPS-1", "graph.png");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        attachments.copy(picture, copy);
        assertEquals(PictureType.GIF, picture.type());
        assertEquals(GIF, copy.toString());
    }

    @Test
    public void theNewestOfANameCounts() {
        files.attach(1, "graph.png", GIF);
        files.attach(1, "graph.png", GIF + "!");
        assertEquals(2, attachments.picture("OPS-1", "graph.png").file().id());
        files.attach(1, "graph.png", "<svg/>");
        refused("OPS-1", "graph.png");
    }

    @Test
    public void whatIsNoPictureIsNotShown() {
        files.attach(1, "page.png", "<html>");
        files.attach(1, "drawing.svg", "<svg/>");
        files.attach(1, "empty.png", "");
        List.of("page.png", "drawing.svg", "empty.png", "none.png", "..", "").forEach(name -> refused("OPS-1", name));
    }

    @Test
    public void aVeryLargePictureIsNotShown() {
        files.attach(1, "fits.png", GIF, ReadAttachments.LARGEST);
        files.attach(1, "large.png", GIF, ReadAttachments.LARGEST + 1);
        assertEquals("fits.png", attachments.picture("OPS-1", "fits.png").file().name());
        refused("OPS-1", "large.png");
    }

    @Test
    public void aPictureWhoseContentIsLostIsNotThere() {
        files.attach(1, "graph.png", GIF);
        files.loseContents();
        refused("OPS-1", "graph.png");
    }

    @Test
    public void anAccentMayBeWrittenAsOneSignOrTwo() {
        files.attach(1, "e\u0301tat.png", GIF);
        assertEquals(1, attachments.picture("OPS-1", "\u00e9tat.png").file().id());
    }

    @Test
    public void filesOfAnotherIncidentAreNotThere() {
        files.attach(2, "graph.png", GIF);
        refused("OPS-1", "graph.png");
        assertTrue(attachments.of("OPS-1").isEmpty());
    }

    @Test
    public void hiddenIncidentsHaveNoFiles() {
        files.attach(2, "graph.png", GIF);
        jira.incidents.hide("OPS-2");
        assertThrows(NotFound.class, () -> attachments.of("OPS-2"));
        assertEquals(List.of("null incident.unavailable"), Said.by(NotFound.class, () -> attachments.picture("OPS-2", "graph.png")));
        jira.reader.signIn(null);
        assertThrows(NotAllowed.class, () -> attachments.picture("OPS-2", "graph.png"));
    }
}
