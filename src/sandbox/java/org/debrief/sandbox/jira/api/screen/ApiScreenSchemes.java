package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * The screen schemes of the site.
 */
public final class ApiScreenSchemes implements FieldScreenSchemeManager {
    private final Site site;

    public ApiScreenSchemes(Site site) {
        this.site = site;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return site.model().screenSchemes().all().stream().<FieldScreenScheme>map(found -> new ApiScreenScheme(site, found)).toList();
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return site.model().screenSchemes().byId(id).map(found -> new ApiScreenScheme(site, found)).orElse(null);
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        if (fieldScreenScheme.getId() != null) {
            throw new IllegalArgumentException("The screen scheme " + fieldScreenScheme.getName() + " is stored already");
        }
        fieldScreenScheme.store();
    }

    @Override
    public void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        if (fieldScreenScheme.getId() == null) {
            throw new IllegalArgumentException("The screen scheme " + fieldScreenScheme.getName() + " is not stored yet");
        }
        fieldScreenScheme.store();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        if (item instanceof ApiScreenSchemeItem given && given.scheme() instanceof ApiScreenScheme scheme && scheme.isStored()) {
            scheme.put(item);
        } else {
            throw new IllegalArgumentException("The entry belongs to no stored screen scheme");
        }
    }
}
