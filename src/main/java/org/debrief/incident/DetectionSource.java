package org.debrief.incident;

/** Who or what noticed the incident first. */
public enum DetectionSource {
    ALERT,
    PERSON,
    CUSTOMER
}
