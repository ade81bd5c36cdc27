package org.debrief.sandbox.jira.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.User;

/** Whom the default notification scheme tells: assignee, reporter and watchers, never the author, and only active people who may see it. */
record Recipients(Site site) {
    List<User> of(Notice notice) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(notice.issue().fields().assignee());
        keys.add(notice.formerAssignee());
        keys.add(notice.issue().fields().reporter());
        keys.addAll(site.model().watchers().of(notice.issue().id()));
        keys.removeIf(key -> key == null || Objects.equals(key, notice.author()));
        List<User> people = new ArrayList<>();
        keys.forEach(key -> site.model().users().byKey(key).filter(user -> mayRead(user, notice)).ifPresent(people::add));
        return people;
    }

    private boolean mayRead(User user, Notice notice) {
        return user.active() && !user.email().isBlank() && site.model().permissions().allows(Permission.BROWSE_PROJECTS, notice.issue(),
                user)
                && (notice.comment() == null
                || !site.model().permissions().readable(List.of(notice.comment()), notice.issue(), user).isEmpty());
    }
}
