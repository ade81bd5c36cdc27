package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/** A kind of values by their class. */
public final class JiraDataTypeImpl implements JiraDataType {

    private final Class<?> type;

    public JiraDataTypeImpl(Class<?> type) {
        this.type = type;
    }

    @Override
    public Collection<String> asStrings() {
        return List.of(type.getName());
    }

    @Override
    public boolean matches(JiraDataType other) {
        return type == Object.class || other.asStrings().contains(Object.class.getName()) || other.asStrings().containsAll(asStrings());
    }
}
