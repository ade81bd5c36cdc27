package org.debrief.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.StartRefused;
import org.junit.Test;

/** Settings given as system properties. */
public class SystemSettingsTest {
    private static SystemSettings with(Map<String, String> properties) {
        return new SystemSettings(properties::get);
    }

    private static String refusal(String name, String value) {
        return assertThrows(StartRefused.class, () -> {
            SystemSettings settings = with(Map.of("sandbox.nodes", "2", name, value));
            settings.reset();
            settings.read();
        }).getMessage();
    }

    @Test
    public void withoutSettingsThereIsOneNodeAtTheSdksPorts() {
        SandboxSettings settings = with(Map.of()).read();

        assertEquals(2990, settings.jiraPort());
        assertEquals(1990, settings.confluencePort());
        assertTrue(settings.demo());
        assertFalse(settings.nodes().many());
        assertTrue(settings.home().endsWith("target/sandbox"));
        assertFalse(with(Map.of()).reset());
    }

    @Test
    public void everyFurtherNodeHasItsPort() {
        SandboxSettings settings = with(Map.of("sandbox.nodes", "3", "sandbox.jira2.port", "0", "sandbox.lease", "2")).read();

        assertEquals(new NodeSettings(List.of(0, 2992), Duration.ofSeconds(2)), settings.nodes());
    }

    @Test
    public void aWrongSettingIsNamedWithWhatItTakes() {
        assertEquals("The setting -Dsandbox.nodes=abc is wrong: it takes a number from 1 to 4.", ofNodes("abc"));
        assertEquals("The setting -Dsandbox.nodes=0 is wrong: it takes a number from 1 to 4.", ofNodes("0"));
        assertEquals("The setting -Dsandbox.jira.port=65536 is wrong: it takes a number from 0 to 65535.", refusal("sandbox.jira.port", "65536"));
        assertEquals("The setting -Dsandbox.jira2.port= is wrong: it takes a number from 0 to 65535.", refusal("sandbox.jira2.port", ""));
        assertEquals("The setting -Dsandbox.lease=1.5 is wrong: it takes a number from 1 to 600.", refusal("sandbox.lease", "1.5"));
        assertEquals("The setting -Dsandbox.demo=no is wrong: it takes true or false.", refusal("sandbox.demo", "no"));
        assertEquals("The setting -Dsandbox.reset=yes is wrong: it takes true or false.", refusal("sandbox.reset", "yes"));
        assertEquals("The setting -Dsandbox.home=a\0b is wrong: it is no path.", refusal("sandbox.home", "a\0b"));
        assertTrue(refusal("sandbox.home", "a;b"), refusal("sandbox.home", "a;b").endsWith("a;b is wrong: a database cannot be in a folder with a semicolon in its name."));
    }

    private static String ofNodes(String nodes) {
        return assertThrows(StartRefused.class, () -> with(Map.of("sandbox.nodes", nodes)).read()).getMessage();
    }
}
