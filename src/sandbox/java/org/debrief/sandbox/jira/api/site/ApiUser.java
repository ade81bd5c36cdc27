package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.user.ApplicationUser;
import org.debrief.sandbox.jira.model.User;

/**
 * A person of the site; two are equal when their keys are.
 */
public record ApiUser(User user) implements ApplicationUser {
    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public String getDisplayName() {
        return user.fullName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return getUsername() + "(" + getKey() + ")";
    }
}
