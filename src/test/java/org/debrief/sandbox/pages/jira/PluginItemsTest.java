package org.debrief.sandbox.pages.jira;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.pages.jira.PluginItems.Item;
import org.junit.Test;

/** The links plugins add to the sidebar of a project and to other menus. */
public class PluginItemsTest {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final InstalledPlugin plugin = mock(InstalledPlugin.class);
    private final PluginItems items = new PluginItems(plugin, Locale.ENGLISH);

    private static Module item(String key, String section, Element... more) {
        List<Element> children = new ArrayList<>(List.of(more));
        children.add(new Element("label", Map.of(), "Label of " + key, List.of()));
        children.add(new Element("link", Map.of("linkId", key + "-id"), "/projects/$projectKeyEncoded?selectedItem=" + key, List.of()));
        return new Module("p", new Element("web-item", Map.of("key", key, "section", section), "", children));
    }

    private List<Item> shown(Module... modules) {
        when(plugin.modules("web-item")).thenReturn(List.of(modules));
        when(plugin.renderText(anyString(), any())).thenAnswer(call -> call.<String>getArgument(0).replace("$projectKeyEncoded", "DEMO"));
        return items.in(SIDEBAR, Map.of("projectKeyEncoded", "DEMO"));
    }

    @Test
    public void anItemOfTheSidebarHasItsLabelAndItsAddressForTheProject() {
        assertEquals(List.of(new Item("Label of own", "/projects/DEMO?selectedItem=own", "own-id")), shown(item("own", SIDEBAR), item("other", "elsewhere")));
    }

    @Test
    public void aConditionThatFailsOrDoesNotHoldHidesTheItem() {
        when(plugin.instance("No")).thenReturn(new Answering(false));
        when(plugin.instance("Broken")).thenThrow(new IllegalStateException("broken"));
        Element no = new Element("condition", Map.of("class", "No"), "", List.of());
        Element not = new Element("condition", Map.of("class", "No", "invert", "true"), "", List.of());
        Element broken = new Element("condition", Map.of("class", "Broken"), "", List.of());
        List<Item> shown = shown(item("no", SIDEBAR, no), item("yes", SIDEBAR, not), item("broken", SIDEBAR, broken));
        assertEquals(List.of("yes-id"), shown.stream().map(Item::id).toList());
    }

    private record Answering(boolean answer) implements Condition {
        @Override
        public void init(Map<String, String> parameters) {
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return answer;
        }
    }
}
