package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

/** The identity of a linked product. */
public class ApplicationId implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;

    public ApplicationId(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public String get() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
