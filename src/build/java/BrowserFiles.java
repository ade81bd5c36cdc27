import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/**
 * The build step that fetches the sandbox's browser files (AUI, jQuery) from npm. Arguments: the folder with package.json and its lock file, the folder
 * to install into. Nothing is done when the lock file is the one installed before; without npm the sandbox still runs, unstyled.
 */
public final class BrowserFiles {
    private static final String LOCK = "package-lock.json";

    private BrowserFiles() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!install(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.err.println("[WARNING] npm is missing or could not install AUI (see " + Path.of(arguments[1], "npm.log")
                    + "): the sandbox's pages will be unstyled and the browser tests skipped.");
        }
    }

    /** Tells whether the files are there now. */
    static boolean install(Path source, Path target) throws IOException, InterruptedException {
        Path stamp = target.resolve("installed.json");
        if (Files.exists(stamp) && Files.mismatch(stamp, source.resolve(LOCK)) == -1) {
            return true;
        }
        Files.createDirectories(target);
        Files.copy(source.resolve("package.json"), target.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(source.resolve(LOCK), target.resolve(LOCK), StandardCopyOption.REPLACE_EXISTING);
        if (!npm(target)) {
            return false;
        }
        Files.copy(source.resolve(LOCK), stamp, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean npm(Path target) throws InterruptedException {
        Path log = target.resolve("npm.log");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        try {
            Process process = new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
                    .directory(target.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (process.waitFor(5, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException noNpm) {
            return false;
        }
    }
}
