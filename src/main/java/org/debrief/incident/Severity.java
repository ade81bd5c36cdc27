package org.debrief.incident;

/** How much an incident hurt, from {@link #SEV1} (worst) to {@link #SEV4}. */
public enum Severity {
    SEV1,
    SEV2,
    SEV3,
    SEV4
}
