package com.atlassian.jira.util;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** A message set that grows. */
public class MessageSetImpl extends AbstractMessageSet {

    public MessageSetImpl() {
        super(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
