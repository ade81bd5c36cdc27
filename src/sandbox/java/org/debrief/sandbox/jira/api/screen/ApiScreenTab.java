package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.model.Screen;

/**
 * A tab of a stored screen. A field that the screen shows already is refused.
 */
record ApiScreenTab(ApiScreen screen, long id) implements FieldScreenTab {
    /** A field on a tab. */
    private record Item(String fieldId) implements FieldScreenLayoutItem {
        @Override
        public String getFieldId() {
            return fieldId;
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return stored().name();
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return stored().fields().stream().<FieldScreenLayoutItem>map(Item::new).toList();
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        if (screen.containsField(fieldId)) {
            throw new IllegalArgumentException("The screen " + screen.getName() + " already shows " + fieldId);
        }
        screen.keep(screen.stored().tabs().stream().map(tab -> tab.id() == id ? with(tab, fieldId) : tab).toList());
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return stored().fields().contains(fieldId);
    }

    private Screen.Tab stored() {
        return screen.stored().tabs().stream().filter(tab -> tab.id() == id).findFirst()
                .orElseThrow(() -> new IllegalStateException("The tab " + id + " is gone"));
    }

    private static Screen.Tab with(Screen.Tab tab, String fieldId) {
        List<String> fields = new ArrayList<>(tab.fields());
        fields.add(fieldId);
        return new Screen.Tab(tab.id(), tab.name(), fields);
    }
}
