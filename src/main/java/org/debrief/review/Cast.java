package org.debrief.review;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.action.Action;
import org.debrief.action.AuditRow;
import org.debrief.action.Audit;
import org.debrief.incident.Roles;

/** Everybody a write-up names. */
public final class Cast {

    private final Set<String> userNames = new TreeSet<>();

    private Cast() {}

    /** The user names in a write-up and its audit. */
    public static Set<String> of(Postmortem postmortem, Audit audit) {
        Cast cast = new Cast();
        cast.add(postmortem.incident().roles());
        postmortem.timeline().forEach(event -> cast.add(event.author()));
        postmortem.actions().forEach(cast::add);
        postmortem.reviews().forEach(review -> cast.add(review.attendees()));
        cast.add(audit);
        return Set.copyOf(cast.userNames);
    }

    /** The user names in an audit. */
    public static Set<String> of(Audit audit) {
        Cast cast = new Cast();
        cast.add(audit);
        return Set.copyOf(cast.userNames);
    }

    private void add(Roles roles) {
        add(roles.commander());
        add(roles.scribe());
        add(roles.facilitator());
        add(roles.participants());
    }

    private void add(Audit audit) {
        for (AuditRow row : audit.rows()) {
            add(row.action());
            add(row.progress().doneBy());
        }
    }

    private void add(Action action) {
        add(action.owner());
        add(action.followUp().attendees());
    }

    private void add(Collection<String> names) {
        names.forEach(this::add);
    }

    private void add(String name) {
        if (name != null) {
            userNames.add(name);
        }
    }
}
