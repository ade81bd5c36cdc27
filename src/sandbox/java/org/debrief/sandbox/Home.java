package org.debrief.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.debrief.sandbox.host.StartRefused;

/**
 * The folder with a sandbox's data. A file in it says whose it is and is locked while the sandbox runs, so that two never write into the same folder, and
 * nothing else is ever emptied.
 */
final class Home implements AutoCloseable {
    /** Says that the folder is a sandbox's; its content is the process that uses it, or used it last. */
    static final String MARK = "sandbox.home";
    private static final String DATA = "jira.mv.db";

    private final Path folder;
    private final FileChannel mark;

    private Home(Path folder, FileChannel mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /** Opens a sandbox's folder, or makes one where nothing is; a folder with other things in it is refused, and so is one in use. */
    static Home open(Path folder) {
        try {
            refuseForeign(folder);
            Files.createDirectories(folder);
            FileChannel mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new Home(folder, locked(mark, folder));
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder + " cannot be used for the sandbox's data (" + e + "). Choose another with -Dsandbox.home.");
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARK)) && !Files.exists(folder.resolve(DATA)) && !isEmpty(folder)) {
            throw new StartRefused("The folder " + folder + " has other things than a sandbox's data in it. Choose another with -Dsandbox.home.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static FileChannel locked(FileChannel mark, Path folder) throws IOException {
        if (!lock(mark)) {
            String user = user(mark);
            mark.close();
            throw new StartRefused("Another sandbox" + user + " uses the folder " + folder + ". Stop it, or choose another folder with -Dsandbox.home.");
        }
        mark.truncate(0);
        mark.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        return mark;
    }

    private static boolean lock(FileChannel mark) throws IOException {
        try {
            FileLock lock = mark.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String user(FileChannel mark) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        mark.read(bytes, 0);
        String process = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).trim();
        return process.isEmpty() ? "" : " (process " + process + ")";
    }

    /** Empties a sandbox's folder, unless it is in use; any other folder is refused. */
    static void reset(Path folder) {
        try (Home home = open(folder)) {
            home.empty();
        }
    }

    /** Deletes everything but the mark; links are deleted, and what they lead to is not. */
    private void empty() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!file.equals(folder.resolve(MARK))) {
                        Files.delete(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    if (!visited.equals(folder)) {
                        Files.delete(visited);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder + " cannot be emptied: " + e);
        }
    }

    @Override
    public void close() {
        try {
            mark.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
