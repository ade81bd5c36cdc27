package com.atlassian.jira.event.type;

/** Which event a change of an issue sends, if any. */
public interface EventDispatchOption {

    EventDispatchOption DO_NOT_DISPATCH = of(null);
    EventDispatchOption ISSUE_UPDATED = of(EventType.ISSUE_UPDATED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    private static EventDispatchOption of(Long eventTypeId) {
        return new EventDispatchOption() {

            @Override
            public boolean isEventBeingSent() {
                return eventTypeId != null;
            }

            @Override
            public Long getEventTypeId() {
                return eventTypeId;
            }
        };
    }
}
