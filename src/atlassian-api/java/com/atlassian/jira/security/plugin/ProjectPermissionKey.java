package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The name of a permission that holds within a project. */
public final class ProjectPermissionKey {

    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        key = Objects.requireNonNull(permissionKey, "permissionKey");
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey permission && key.equals(permission.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
