package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertFalse;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.LinkTargets;
import org.debrief.sandbox.confluence.storage.StorageView;
import org.junit.Test;

/** Storage bodies that somebody else's tool writes, read where they lie beside the project. */
public class SampleBodiesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("debrief.samples", "../shared/samples"), "confluence-storage");
    private static final LinkTargets NOWHERE = new LinkTargets() {
        @Override
        public Optional<String> page(String spaceKey, String title) {
            return Optional.empty();
        }

        @Override
        public Optional<String> space(String spaceKey) {
            return Optional.empty();
        }

        @Override
        public Optional<String> file(String spaceKey, String title, String name) {
            return Optional.of("/download/" + name);
        }

        @Override
        public Optional<String> userName(String userKey) {
            return Optional.empty();
        }
    };

    @Test
    public void everySampleRenders() throws IOException, BrokenStorage {
        assumeTrue("no samples beside the project", Files.isDirectory(SAMPLES));
        for (Path sample : samples()) {
            assertFalse(sample.toString(), StorageView.html(Files.readString(sample), (call, body) -> "[" + call.name() + "]", NOWHERE)
                    .isBlank());
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }
}
