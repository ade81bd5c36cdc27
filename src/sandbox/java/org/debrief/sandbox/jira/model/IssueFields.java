package org.debrief.sandbox.jira.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The values of an issue's fields; immutable, {@code with} answers a changed copy. A field without a value is absent (accessors: null).
 */
public final class IssueFields {
    /** Fields without any value. */
    public static final IssueFields EMPTY = new IssueFields(Map.of(), Map.of());

    private final Map<SystemField, Object> system;
    private final Map<Long, FieldValue> custom;

    private IssueFields(Map<SystemField, Object> system, Map<Long, FieldValue> custom) {
        this.system = system;
        this.custom = custom;
    }

    /** A copy with another value for a system field; null and empty sets take it out. */
    public IssueFields with(SystemField field, Object value) {
        Map<SystemField, Object> changed = new EnumMap<>(SystemField.class);
        changed.putAll(system);
        if (value == null || value instanceof SortedSet<?> set && set.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, field.type().cast(value instanceof SortedSet<?> set ? Collections.unmodifiableSortedSet(new TreeSet<>(set)) : value));
        }
        return new IssueFields(changed, custom);
    }

    /** A copy with another value for a custom field; null takes it out. */
    public IssueFields with(long customField, FieldValue value) {
        Map<Long, FieldValue> changed = new TreeMap<>(custom);
        if (value == null) {
            changed.remove(customField);
        } else {
            changed.put(customField, value);
        }
        return new IssueFields(system, changed);
    }

    /** The value of a system field, in its type. */
    public Object get(SystemField field) {
        return system.get(field);
    }

    /** The value of a custom field. */
    public Optional<FieldValue> get(long customField) {
        return Optional.ofNullable(custom.get(customField));
    }

    /** All custom values by field id. */
    public Map<Long, FieldValue> custom() {
        return Collections.unmodifiableMap(custom);
    }

    /** What these fields changed of those that were read, on top of the newest ones: what others changed meanwhile stays. */
    IssueFields onto(IssueFields read, IssueFields newest) {
        IssueFields merged = newest;
        for (SystemField field : SystemField.values()) {
            if (!Objects.equals(read.get(field), get(field))) {
                merged = merged.with(field, get(field));
            }
        }
        Set<Long> known = new TreeSet<>(read.custom.keySet());
        known.addAll(custom.keySet());
        for (long field : known) {
            if (!Objects.equals(read.custom.get(field), custom.get(field))) {
                merged = merged.with(field, custom.get(field));
            }
        }
        return merged;
    }

    public long project() {
        return (Long) Objects.requireNonNull(system.get(SystemField.PROJECT), "project");
    }

    public long type() {
        return (Long) Objects.requireNonNull(system.get(SystemField.TYPE), "issuetype");
    }

    public Long parent() {
        return (Long) system.get(SystemField.PARENT);
    }

    public long status() {
        return (Long) Objects.requireNonNull(system.get(SystemField.STATUS), "status");
    }

    public Long priority() {
        return (Long) system.get(SystemField.PRIORITY);
    }

    public Long resolution() {
        return (Long) system.get(SystemField.RESOLUTION);
    }

    public String summary() {
        return (String) system.get(SystemField.SUMMARY);
    }

    public String description() {
        return (String) system.get(SystemField.DESCRIPTION);
    }

    public String assignee() {
        return (String) system.get(SystemField.ASSIGNEE);
    }

    public String reporter() {
        return (String) system.get(SystemField.REPORTER);
    }

    /** Who made the issue, whoever reports it. */
    public String creator() {
        return (String) system.get(SystemField.CREATOR);
    }

    public String environment() {
        return (String) system.get(SystemField.ENVIRONMENT);
    }

    /** The id of the security level. */
    public Long security() {
        return (Long) system.get(SystemField.SECURITY);
    }

    public LocalDate due() {
        return (LocalDate) system.get(SystemField.DUE);
    }

    /** The labels, sorted; empty if there are none. */
    @SuppressWarnings("unchecked")
    public SortedSet<String> labels() {
        return (SortedSet<String>) system.getOrDefault(SystemField.LABELS, Collections.emptySortedSet());
    }

    /** The ids of components or versions; empty if there are none. */
    @SuppressWarnings("unchecked")
    public SortedSet<Long> parts(PartField field) {
        return (SortedSet<Long>) system.getOrDefault(field.field(), Collections.emptySortedSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueFields fields && system.equals(fields.system) && custom.equals(fields.custom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, custom);
    }
}
