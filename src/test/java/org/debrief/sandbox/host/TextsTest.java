package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.debrief.sandbox.host.platform.Texts;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The words of a plugin whose files somebody is writing. */
public class TextsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private void write(String name, String words, long second) throws IOException {
        Path file = folder.getRoot().toPath().resolve("i18n").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
        assertEquals(true, file.toFile().setLastModified(second * 1000));
    }

    @Test
    public void aFileThatWasChangedOrAddedIsReadAnew() throws IOException {
        Texts texts = new Texts(List.of("i18n/words"), new FileSource(path -> null, folder.getRoot().toPath()));
        assertEquals("hello", texts.text(Locale.GERMAN, "hello"));
        write("words.properties", "hello=Hello {0}", 1_000);
        assertEquals("Hello Ada", texts.text(Locale.GERMAN, "hello", "Ada"));
        write("words.properties", "hello=Hi {0}", 2_000);
        assertEquals("Hi Ada", texts.text(Locale.GERMAN, "hello", "Ada"));
        write("words_de.properties", "hello=Hallo {0}", 1_000);
        assertEquals("Hallo Ada", texts.text(Locale.GERMAN, "hello", "Ada"));
        assertEquals("Hi Ada", texts.text(Locale.ENGLISH, "hello", "Ada"));
    }
}
