package org.debrief.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.host.StartRefused;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The folder of a sandbox's data. */
public class HomeTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path root;
    private Path home;

    @Before
    public void choose() {
        root = folder.getRoot().toPath();
        home = root.resolve("a/home");
    }

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    public void aNewFolderIsMadeAndMarked() throws IOException {
        Home.open(home).close();

        assertEquals(List.of(Home.MARK), in(home));
    }

    @Test
    public void twoDoNotUseTheSameFolder() {
        try (Home first = Home.open(home)) {
            String message = assertThrows(StartRefused.class, () -> Home.open(home)).getMessage();

            assertEquals("Another sandbox (process " + ProcessHandle.current().pid() + ") uses the folder " + home
                    + ". Stop it, or choose another folder with -Dsandbox.home.", message);
        }
        Home.open(home).close();
    }

    @Test
    public void aFolderWithOtherThingsIsNeitherUsedNorEmptied() throws IOException {
        Files.writeString(root.resolve("thesis.txt"), "years of work");

        String message = assertThrows(StartRefused.class, () -> Home.open(root)).getMessage();
        assertThrows(StartRefused.class, () -> Home.reset(root));

        assertEquals("The folder " + root + " has other things than a sandbox's data in it. Choose another with -Dsandbox.home.", message);
        assertEquals(List.of("thesis.txt"), in(root));
    }

    @Test
    public void aHomeFromBeforeThereWereMarksIsUsed() throws IOException {
        Files.writeString(root.resolve("jira.mv.db"), "");

        Home.open(root).close();
    }

    @Test
    public void resetLeavesOnlyTheMark() throws IOException {
        Home.open(home).close();
        Files.createDirectories(home.resolve("felix/jira"));
        Files.writeString(home.resolve("felix/jira/bundle.info"), "");
        Files.writeString(home.resolve("jira.mv.db"), "");

        Home.reset(home);

        assertEquals(List.of(Home.MARK), in(home));
    }

    @Test
    public void resetDoesNotFollowLinks() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "");
        Home.open(home).close();
        Files.createSymbolicLink(home.resolve("link"), elsewhere);

        Home.reset(home);

        assertTrue(Files.exists(elsewhere.resolve("kept")));
        assertFalse(Files.exists(home.resolve("link")));
    }

    @Test
    public void aRunningSandboxIsNotReset() throws IOException {
        try (Home running = Home.open(home)) {
            Files.writeString(home.resolve("jira.mv.db"), "");

            assertThrows(StartRefused.class, () -> Home.reset(home));
            assertTrue(Files.exists(home.resolve("jira.mv.db")));
        }
    }

    @Test
    public void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");

        assertThrows(StartRefused.class, () -> Home.open(file.resolve("home")));
        assertThrows(StartRefused.class, () -> Home.open(file));
    }
}
