package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Test;

/** Where files of the plugin come from, as a system property says. */
public class FileSourceTest {
    private static final String PROPERTY = "sandbox.resources";

    @After
    public void forget() {
        System.clearProperty(PROPERTY);
    }

    private static FileSource named(String folder) {
        System.setProperty(PROPERTY, folder);
        return FileSource.before(path -> null);
    }

    @Test
    public void noNameIsTheJarAlone() {
        assertFalse(FileSource.before(path -> null).changing());
        assertFalse(named("").changing());
    }

    @Test
    public void aFolderMayChangeAndIsNotLeft() {
        FileSource source = named("src/main/resources");
        assertTrue(source.changing());
        assertTrue(source.apply("/templates/page.vm").getPath().endsWith("src/main/resources/templates/page.vm"));
        assertEquals(null, source.apply("../../../pom.xml"));
    }

    @Test
    public void whatIsNoFolderIsRefusedByName() {
        assertEquals("The system property sandbox.resources names no folder: pom.xml",
                assertThrows(IllegalStateException.class, () -> named("pom.xml")).getMessage());
    }
}
