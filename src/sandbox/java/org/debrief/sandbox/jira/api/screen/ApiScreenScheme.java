package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.ScreenScheme;

/**
 * Which screen opens for which operation. Entries added before the scheme is stored are kept together with it.
 */
final class ApiScreenScheme implements FieldScreenScheme {
    private final Site site;
    private ScreenScheme known;

    /** A scheme that is not stored yet. */
    ApiScreenScheme(Site site) {
        this(site, new ScreenScheme(0, null, null, Map.of()));
    }

    ApiScreenScheme(Site site, ScreenScheme known) {
        this.site = site;
        this.known = known;
    }

    @Override
    public Long getId() {
        return isStored() ? known.id() : null;
    }

    @Override
    public String getName() {
        return known.name();
    }

    @Override
    public void setName(String name) {
        known = new ScreenScheme(known.id(), name, known.description(), known.screens());
    }

    @Override
    public void setDescription(String description) {
        known = new ScreenScheme(known.id(), known.name(), description, known.screens());
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return known.screens().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(this::item).toList();
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setFieldScreenScheme(this);
        put(item);
    }

    @Override
    public FieldScreen getFieldScreen(IssueOperation issueOperation) {
        Long screen = known.screen(Operations.stored(issueOperation));
        return screen == null ? null : screen(screen);
    }

    @Override
    public void store() {
        if (isStored()) {
            site.model().screenSchemes().save(known);
        } else {
            known = site.model().screenSchemes().create(known);
        }
    }

    boolean isStored() {
        return known.id() != 0;
    }

    void put(FieldScreenSchemeItem item) {
        if (item.getFieldScreen() == null || item.getFieldScreen().getId() == null) {
            throw new IllegalStateException("The entry of the screen scheme " + getName() + " has no stored screen");
        }
        known = known.with(Operations.stored(item.getIssueOperation()), item.getFieldScreen().getId());
        if (isStored()) {
            store();
        }
    }

    private FieldScreen screen(long id) {
        return new ApiScreens(site).getFieldScreen(id);
    }

    private FieldScreenSchemeItem item(Map.Entry<ScreenScheme.Operation, Long> entry) {
        ApiScreenSchemeItem item = new ApiScreenSchemeItem();
        item.setIssueOperation(Operations.given(entry.getKey()));
        item.setFieldScreen(screen(entry.getValue()));
        item.setFieldScreenScheme(this);
        return item;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiScreenScheme that && isStored() && known.id() == that.known.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(known.id());
    }
}
