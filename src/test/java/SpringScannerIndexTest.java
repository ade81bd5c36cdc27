import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.stereotype.Service;

/** The index files that the build step writes. */
public class SpringScannerIndexTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** A page of imports. */
    static final class Imports {
        @ComponentImport TemplateRenderer templates;
        @ComponentImport("people") UserManager users;
        @JiraImport("things") Runnable inJira;
        @ConfluenceImport Comparable<String> inConfluence;
        String notImported;

        Imports(@ComponentImport LifecycleAware lifecycle) {
        }
    }

    /** Exported by one interface. */
    @ExportAsService(LifecycleAware.class)
    abstract static class ExportedAs implements LifecycleAware, Runnable {
    }

    /** Exported by all its interfaces. */
    @ExportAsService
    abstract static class Exported implements Runnable {
    }

    /** A bean that no wiring lists. */
    @Service
    static final class Stereotyped {
    }

    private Path classes(Class<?>... types) throws IOException {
        Path classes = folder.getRoot().toPath();
        for (Class<?> type : types) {
            try (InputStream bytes = type.getResourceAsStream(type.getName() + ".class")) {
                Files.copy(bytes, classes.resolve(type.getName() + ".class"));
            }
        }
        return classes;
    }

    private static void write(Path classes) throws IOException {
        SpringScannerIndex.write(classes, "", SpringScannerIndexTest.class.getClassLoader());
    }

    @Test
    public void importsAndExportsAreListedInOrder() throws IOException {
        Path classes = classes(Imports.class, ExportedAs.class, Exported.class);
        write(classes);
        assertEquals(List.of("com.atlassian.sal.api.lifecycle.LifecycleAware", "com.atlassian.sal.api.user.UserManager#people",
                "com.atlassian.templaterenderer.TemplateRenderer"), Files.readAllLines(classes.resolve("META-INF/plugin-components/imports")));
        assertEquals(List.of("java.lang.Runnable#things"), Files.readAllLines(classes.resolve("META-INF/plugin-components/imports-jira")));
        assertEquals(List.of("java.lang.Comparable"), Files.readAllLines(classes.resolve("META-INF/plugin-components/imports-confluence")));
        assertEquals(List.of("SpringScannerIndexTest$Exported", "SpringScannerIndexTest$ExportedAs#com.atlassian.sal.api.lifecycle.LifecycleAware"),
                Files.readAllLines(classes.resolve("META-INF/plugin-components/exports")));
    }

    @Test
    public void stereotypeStopsTheBuild() throws IOException {
        Path classes = classes(Stereotyped.class);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> write(classes));
        assertTrue(refused.getMessage(), refused.getMessage().contains("SpringScannerIndexTest$Stereotyped carries a stereotype"));
    }

    @Test
    public void nothingToIndexGivesEmptyFiles() throws IOException {
        write(classes());
        assertEquals(List.of(), Files.readAllLines(folder.getRoot().toPath().resolve("META-INF/plugin-components/imports")));
    }
}
