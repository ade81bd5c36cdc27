package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Screen;

/**
 * A screen; its name waits for {@link #store()}, its tabs are kept at once.
 */
final class ApiScreen implements FieldScreen {
    private final Site site;
    private Long id;
    private String name;
    private String description;

    /** A screen that is not stored yet. */
    ApiScreen(Site site) {
        this.site = site;
    }

    ApiScreen(Site site, Screen stored) {
        this.site = site;
        this.id = stored.id();
        this.name = stored.name();
        this.description = stored.description();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
    }

    @Override
    public void setDescription(String newDescription) {
        description = newDescription;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return id == null ? List.of() : stored().tabs().stream().<FieldScreenTab>map(tab -> new ApiScreenTab(this, tab.id())).toList();
    }

    @Override
    public FieldScreenTab getTab(int tabPosition) {
        return getTabs().get(tabPosition);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        List<Screen.Tab> tabs = new ArrayList<>(stored().tabs());
        if (tabs.stream().anyMatch(tab -> tab.name().equals(tabName))) {
            throw new IllegalArgumentException("The screen " + name + " already has a tab " + tabName);
        }
        tabs.add(new Screen.Tab(0, tabName, List.of()));
        keep(tabs);
        return getTabs().get(tabs.size() - 1);
    }

    @Override
    public boolean containsField(String fieldId) {
        return id != null && stored().shows(fieldId);
    }

    @Override
    public void store() {
        if (id == null) {
            id = site.model().screens().create(new Screen(0, name, description, List.of())).id();
        } else {
            site.model().screens().save(new Screen(id, name, description, stored().tabs()));
        }
    }

    void keep(List<Screen.Tab> tabs) {
        Screen known = stored();
        site.model().screens().save(new Screen(known.id(), known.name(), known.description(), tabs));
    }

    Screen stored() {
        if (id == null) {
            throw new IllegalStateException("The screen " + name + " is not stored yet");
        }
        return site.model().screens().byId(id).orElseThrow(() -> new IllegalStateException("There is no screen " + id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiScreen that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id == null ? 0 : id.hashCode();
    }
}
