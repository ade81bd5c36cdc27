package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Collection;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * The screens of the site.
 */
public final class ApiScreens implements FieldScreenManager {
    private final Site site;

    public ApiScreens(Site site) {
        this.site = site;
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return site.model().screens().byId(id).map(found -> new ApiScreen(site, found)).orElse(null);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return site.model().screens().all().stream().<FieldScreen>map(found -> new ApiScreen(site, found)).toList();
    }

    @Override
    public void createFieldScreen(FieldScreen fieldScreen) {
        if (fieldScreen.getId() != null) {
            throw new IllegalArgumentException("The screen " + fieldScreen.getName() + " is stored already");
        }
        fieldScreen.store();
    }

    @Override
    public void updateFieldScreen(FieldScreen fieldScreen) {
        if (fieldScreen.getId() == null) {
            throw new IllegalArgumentException("The screen " + fieldScreen.getName() + " is not stored yet");
        }
        fieldScreen.store();
    }
}
