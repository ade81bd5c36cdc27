package org.debrief.sandbox.confluence.rest;

/** What a call answers: a status and the value of its JSON body; {@code null} is an empty body. */
record Answer(int status, Object body) {
    static final Answer NOTHING = new Answer(204, null);

    static Answer ok(Object body) {
        return new Answer(200, body);
    }
}
