package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The name of a job. */
public final class JobId implements Serializable, Comparable<JobId> {

    private static final long serialVersionUID = 1L;

    private final String key;

    private JobId(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId named && key.equals(named.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public int compareTo(JobId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
