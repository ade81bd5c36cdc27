package org.debrief.sandbox.jira.rest;

/**
 * What a resource answers: a status and a body, null for none; a string is sent as text, everything else as JSON.
 */
record Reply(int status, Object body) {
    static Reply ok(Object body) {
        return new Reply(200, body);
    }

    static Reply created(Object body) {
        return new Reply(201, body);
    }

    static Reply done() {
        return new Reply(204, null);
    }
}
