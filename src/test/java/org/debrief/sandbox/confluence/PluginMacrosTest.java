package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.confluence.macro.PluginMacros;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Tests of the macros a plugin's descriptor declares. */
public class PluginMacrosTest {
    @Rule
    public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

    @Mock
    private InstalledPlugin plugin;
    private PluginMacros macros;
    private final Macro echo = new EchoMacro();

    @Before
    public void aPluginWithOneMacro() {
        Element issue = element("parameter", Map.of("name", "issue", "type", "string", "required", "true"));
        Element view = element("parameter", Map.of("name", "view", "type", "enum", "default", "full"),
                element("value", Map.of("name", "full")),
                element("value", Map.of("name", "short")));
        Module module = new Module("org.example", element("xhtml-macro", Map.of("name", "echo", "key", "echo-macro"),
                element("parameters", Map.of(), issue, view)));
        Module hidden = new Module("org.example", element("xhtml-macro", Map.of("name", "quiet", "key", "quiet-macro", "hidden", "true")));
        when(plugin.modules("xhtml-macro")).thenReturn(List.of(module, hidden));
        when(plugin.instance(any(Module.class))).thenReturn(echo);
        macros = new PluginMacros(() -> plugin);
    }

    @Test
    public void aMacroIsFoundByItsName() {
        assertEquals(echo, macros.macro("echo").orElseThrow());
        assertEquals(echo, macros.macro("quiet").orElseThrow());
        assertTrue(macros.macro("echo-macro").isEmpty());
    }

    @Test
    public void theBrowserShowsLabelsAndChoicesOfWhatIsNotHidden() {
        when(plugin.hasText(any(), anyString())).thenAnswer(call -> call.getArgument(1).equals("org.example.echo.param.issue.label"));
        when(plugin.text(any(), anyString())).thenReturn("The issue");
        List<MacroDescription> shown = macros.descriptions(Locale.ENGLISH);
        assertEquals(1, shown.size());
        assertEquals("echo", shown.get(0).label());
        assertEquals(new MacroParameter("issue", "string", "The issue", "", Demand.REQUIRED, "", List.of()),
                shown.get(0).parameters().get(0));
        assertEquals(new MacroParameter("view", "enum", "view", "", Demand.OPTIONAL, "full", List.of("full", "short")),
                shown.get(0).parameters().get(1));
    }

    private static Element element(String name, Map<String, String> attributes, Element... children) {
        return new Element(name, attributes, "", List.of(children));
    }
}
