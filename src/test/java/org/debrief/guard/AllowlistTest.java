package org.debrief.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What templates call is what the descriptor allows, and no template switches the escaping off. */
public class AllowlistTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String PAGES = "org.debrief.web";

    private static Set<String> called() {
        return TemplateCalls.signatures(TemplateCalls.names(TEMPLATES), CLASSES, PAGES);
    }

    private static Set<String> listed() {
        return PluginDescriptor.ofThePlugin().all("method").stream().map(method -> method.getTextContent().trim()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    public void everyMethodThatTemplatesCallIsListed() {
        Set<String> missing = new TreeSet<>(called());
        missing.removeAll(listed());
        assertEquals("to be added to <velocity-allowlist>", Set.of(), missing);
    }

    @Test
    public void everyListedMethodExistsAndIsCalled() {
        Set<String> idle = new TreeSet<>(listed());
        idle.removeAll(called());
        assertEquals("to be taken from <velocity-allowlist>", Set.of(), idle);
    }

    @Test
    public void callsAreFoundWhereverTheyStand() {
        assertEquals(Set.of("rows", "text", "at", "inner"),
                TemplateCalls.names("#foreach($row in $page.rows())$!{row.text(\"a.b(c)\", $row.at())} $row.plain #end #if($x.inner().deep) f.no()"));
        Set<String> planted = TemplateCalls.signatures(Set.of("text"), CLASSES, PAGES);
        assertTrue(planted.toString(), planted.contains("org.debrief.web.Labels#text(java.lang.String)"));
    }

    @Test
    public void noTemplateSwitchesEscapingOff() throws Exception {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(file.toString(), switchesEscapingOff(Files.readString(file)));
            }
        }
        assertTrue(switchesEscapingOff("#disable_html_escaping()") && switchesEscapingOff("#disableAntiXss()") && switchesEscapingOff("#htmlSafe()"));
    }

    private static boolean switchesEscapingOff(String template) {
        return Stream.of("#disable_html_escaping", "#disableAntiXss", "#htmlSafe").anyMatch(template::contains);
    }
}
