package org.debrief.sandbox.jira.model;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * The people a fresh site knows: an administrator, and two who may sign in but see no project until it is opened to them.
 */
record FirstUsers(Users users) {
    void addIfMissing() {
        if (users.all().isEmpty()) {
            add("admin", "Administrator", Set.of(Users.ADMINISTRATORS, Users.WORKERS));
            add("ada", "Ada Lindqvist", Set.of());
            add("kim", "Kim Oduya", Set.of());
        }
    }

    private void add(String name, String fullName, Set<String> groups) {
        users.add(new User(name, name, fullName, name + "@example.com", ZoneId.systemDefault(), Locale.US, true, groups), name);
    }
}
