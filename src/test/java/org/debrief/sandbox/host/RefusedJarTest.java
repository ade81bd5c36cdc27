package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Jars that never take the place of the plugin that runs. */
public class RefusedJarTest {
    @Rule
    public final SampleHost sample = new SampleHost();
    private Path home;
    private Host host;

    @Before
    public void lookUp() {
        home = sample.home();
        host = sample.host();
    }

    private void assertRefused(String beginning) {
        RunningPlugin running = host.hosted().present();
        IllegalStateException refusal = assertThrows(IllegalStateException.class, host.hosted()::reload);
        assertTrue(refusal.getMessage(), refusal.getMessage().startsWith(beginning));
        assertEquals(running, host.hosted().present());
        assertEquals(PluginState.ENABLED, host.hosted().report().state());
        assertEquals("started", System.getProperty("sample.lifecycle"));
    }

    @Test
    public void unfinishedJarChangesNothing() throws Exception {
        Path jar = new SampleJar().in(home);
        Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 2000));
        assertRefused("The plugin's jar cannot be read");
    }

    @Test
    public void descriptorThatIsNoXmlChangesNothing() throws Exception {
        new SampleJar().replacing("atlassian-plugin.xml", "<atlassian-plugin", "<something").in(home);
        assertRefused("atlassian-plugin.xml cannot be read: The element type \"something\" must be terminated by the matching end-tag");
    }

    @Test
    public void otherPluginChangesNothing() throws Exception {
        new SampleJar().named("other").in(home);
        assertRefused("The jar holds another plugin now: other in the place of sample");
    }
}
