package org.ofbiz.core.entity;

/** A row of Jira's database layer, which nobody of ours makes or reads. */
public class GenericValue {

    private GenericValue() {
    }
}
