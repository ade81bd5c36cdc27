package org.debrief.sandbox.jira.rest;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a resource answers: a status and a body, null for none; a string is sent as text, everything else as JSON.
 */
record Reply(int status, Object body, Map<String, String> headers) {
    Reply {
        headers = Map.copyOf(headers);
    }

    Reply(int status, Object body) {
        this(status, body, Map.of());
    }

    static Reply ok(Object body) {
        return new Reply(200, body);
    }

    static Reply created(Object body) {
        return new Reply(201, body);
    }

    static Reply done() {
        return new Reply(204, null);
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, body, more);
    }
}
