package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.review.Postmortem;
import org.junit.Test;

/** The document that {@code docs/rest.md} shows. */
public class DocumentedExampleTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static String example() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/rest.md")));
        assertTrue("docs/rest.md shows a document", example.find());
        return example.group(1);
    }

    @Test
    public void exampleIsWhatWeWrite() throws IOException {
        Postmortem read = DocumentReader.existing(JsonText.object(example()));
        assertEquals(JsonText.of(JsonText.object(example())), JsonText.of(DocumentWriter.document(read)));
    }

    @Test
    public void exampleCanBePosted() throws IOException {
        Postmortem draft = DocumentReader.draft(example());
        assertEquals("OPS", draft.incident().project());
        assertEquals(1, draft.actions().size());
    }
}
