package org.debrief.document;

/** The documents that tests share. */
public final class Documents {

    /** The smallest document that can be posted. */
    public static final String SMALLEST = "{\"project\":\"OPS\",\"summary\":\"Checkout was slow\"}";

    /** A document in which every field is used. */
    public static final String WHOLE =
            """
            {"schema":"debrief/1","key":"OLD-7","project":"OPS","summary":"Checkout was slow",
             "description":"Line one\\nline two, http://status.example.org/7","severity":"SEV2","services":["checkout","payments"],
             "drill":false,"state":"PUBLISHED",
             "milestones":{"impactStarted":"2026-03-01T09:58:00Z","detected":"2026-03-01T10:04:30Z",
               "acknowledged":"2026-03-01T10:06:00Z","mitigated":"2026-03-01T10:40:00Z","resolved":"2026-03-01T12:00:00Z"},
             "milestoneProblems":[],"detectionSource":"ALERT",
             "roles":{"commander":"ana","scribe":"ben","facilitator":"cleo","participants":["ana","ben"]},
             "executiveSummary":"Two hours of slow checkouts.","impact":"One order in ten was given up.",
             "learnings":["Pools need alarms","Ask early"],
             "timeline":[
               {"id":"a","rev":3,"at":"2026-03-01T10:04:30Z","precision":"SECOND","kind":"ALERT","text":"Latency alarm",
                "author":"ana","source":{"name":"alarms.csv","line":12,"hash":"9f2c","shiftSeconds":-30},
                "evidence":[{"type":"LINK","value":"https://graphs.example.org/1","title":"Latency"},
                            {"type":"EXCERPT","value":"p99=9s\\np50=2s","title":null}],"keyEvent":true},
               {"id":"b","rev":1,"at":"2026-03-01T10:30:00Z","precision":"MINUTE","kind":"DECISION","text":"Roll back",
                "author":null,"source":null,"evidence":[]}],
             "factors":[{"id":"f1","rev":1,"category":"TOOLING","text":"No alarm on the pool","accepted":null,
                         "evidence":[{"type":"LINK","value":"http://wiki.example.org/pool","title":null}]},
                        {"id":"f2","rev":1,"category":"PROCESS","text":"Late hand-over","accepted":"rare","evidence":[{"type":"EVENT","value":"b","title":null}]}],
             "whys":[{"id":"w1","rev":1,"parent":null,"effect":"f1","text":"The pool was empty","factor":"f1","accepted":null,"evidence":[]},
                     {"id":"w2","rev":1,"parent":"w1","text":"Its size was never revisited","factor":null,
                      "accepted":"replaced soon","evidence":[{"type":"EXCERPT","value":"max=8","title":"pool.conf"}]}],
             "actions":[{"id":"10","key":"OLD-8","summary":"Alarm on the pool","owner":"ben","due":"2026-03-20",
                         "originalDue":"2026-03-15","kind":"ALERT_TUNING","area":"OPERATIONS","status":"Done","done":true,
                         "doneAt":"2026-03-12T08:00:00Z","answers":["f1","w2"],
                         "followUp":{"at":"2026-03-25T09:00:00Z","attendees":["ana","cleo"]}},
                        {"id":"11","key":"OLD-9","summary":"Write the hand-over page","owner":null,"due":null,
                         "originalDue":null,"kind":null,"area":null,"status":"To Do","done":false,"doneAt":null,
                         "answers":[],"followUp":{"at":null,"attendees":[]}}],
             "reviews":[{"at":"2026-03-05T14:00:00Z","kind":"MEETING","attendees":["ana","ben"],"notes":"Calm and open."}],
             "durations":{"ttd":390,"tta":90,"ttm":2130,"ttr":6930}}
            """;

    private Documents() {}

    /** The smallest document with one more field, given as JSON. */
    public static String with(String name, String json) {
        return SMALLEST.substring(0, SMALLEST.length() - 1) + ",\"" + name + "\":" + json + "}";
    }
}
