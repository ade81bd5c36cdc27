package com.atlassian.jira.permission;

import java.io.Serializable;
import java.util.Objects;

/** The name of a permission that holds for all of Jira. */
public final class GlobalPermissionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static GlobalPermissionKey of(String permissionKey) {
        return new GlobalPermissionKey(permissionKey);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey permission && key.equals(permission.key);
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
