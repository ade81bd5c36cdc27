package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Something that happened in Jira, with its time. */
public abstract class AbstractEvent {

    protected Date time = new Date();
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = params;
    }

    public Date getTime() {
        return time;
    }
}
