import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The build step that fetches the browser files: it does nothing twice, and never breaks a build. */
public class BrowserFilesTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path source(String lock) throws Exception {
        Path source = folder.newFolder().toPath();
        Files.writeString(source.resolve("package.json"), "{\"name\": \"x\", \"private\": true}");
        Files.writeString(source.resolve("package-lock.json"), lock);
        return source;
    }

    @Test
    public void installedLockFileIsNotInstalledAgain() throws Exception {
        Path target = folder.newFolder().toPath();
        Files.writeString(target.resolve("installed.json"), "same");
        assertTrue(BrowserFiles.install(source("same"), target));
        assertEquals(1, target.toFile().list().length);
    }

    @Test
    public void failureLeavesNoStampAndNoException() throws Exception {
        Path target = folder.newFolder().toPath();
        assertFalse(BrowserFiles.install(source("this is no lock file"), target));
        assertFalse(Files.exists(target.resolve("installed.json")));
    }
}
