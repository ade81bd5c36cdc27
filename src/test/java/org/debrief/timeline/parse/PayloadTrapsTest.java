package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Fields of payloads that are not what they seem, and payloads that only look like those of alerting, deployments and issues. */
@RunWith(Parameterized.class)
public class PayloadTrapsTest {

    private static final String DEPLOYMENT = "\"deployment\":{\"sha\":\"a\",\"ref\":\"main\",\"task\":\"deploy\",\"environment\":\"e\",\"created_at\":\"2026-03-04T01:00:00Z\"}";

    private final String json;
    private final List<String> expected;

    public PayloadTrapsTest(String trap, String json, List<String> expected) {
        this.json = json;
        this.expected = expected;
    }

    /** The trap, the payload, and what is read: kinds with instants, warnings, reasons, after the formats. */
    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> traps() {
        return Stream.of(alerts(), pages(), deployments(), issues(), lookalikes()).flatMap(List::stream).toList();
    }

    private static List<Object[]> alerts() {
        return List.of(
                trap("an alert that still fires has no end, even where its timeout is given",
                        "{'status':'firing','labels':{},'startsAt':'2026-03-04T08:00:00Z','endsAt':'2026-03-04T08:05:00Z'}",
                        "alertmanager", "ALERT 2026-03-04T08:00:00Z"),
                trap("the year 1 is no end",
                        "{'status':'resolved','labels':{},'startsAt':'2026-03-04T08:00:00Z','endsAt':'0001-01-01T00:00:00Z'}",
                        "alertmanager", "ALERT 2026-03-04T08:00:00Z", "NO_TIME"),
                trap("nothing is truncated by 0, null or a text",
                        "[{'truncatedAlerts':0,'receiver':'a','alerts':[{'labels':{},'startsAt':'2026-03-04T08:00:00Z'}]},"
                                + "{'truncatedAlerts':'3','receiver':'a','alerts':[{'labels':{},'startsAt':'2026-03-04T08:00:01Z'}]}]",
                        "alertmanager", "ALERT 2026-03-04T08:00:00Z", "ALERT 2026-03-04T08:00:01Z"),
                trap("an old alert of Grafana has no time but that of its delivery",
                        "{'time':1772611200,'body':{'ruleName':'a','ruleId':1,'state':'alerting'}}",
                        "grafana-alerts", "ALERT 2026-03-04T08:00:00Z", "TIME_OF_RECEIPT"));
    }

    private static List<Object[]> pages() {
        return List.of(
                trap("nanoseconds keep all their digits, as a number and as a text",
                        "[{'action':'Close','alert':{'alertId':'1','createdAt':1,'updatedAt':1772611200123456789}},"
                                + "{'action':'Close','alert':{'alertId':'1','updatedAt':'1772611200123456788'}}]",
                        "opsgenie", "RECOVERY 2026-03-04T08:00:00.123456789Z", "RECOVERY 2026-03-04T08:00:00.123456788Z"),
                trap("what follows a creation does not happen at its time",
                        "{'action':'Acknowledge','alert':{'alertId':'1','createdAt':1772611200000}}",
                        "opsgenie", "NO_TIME"),
                trap("a short time of a report counts from the creation, a long one from 1970",
                        "[{'tinyId':'1','message':'a','alias':'a','createdAt':1772611200000,'report':{'ackTime':60000,'closeTime':1772611320000}}]",
                        "opsgenie", "ALERT 2026-03-04T08:00:00Z", "ACTION 2026-03-04T08:01:00Z", "RECOVERY 2026-03-04T08:02:00Z"),
                trap("a span beyond all time is none",
                        "{'tinyId':'1','message':'a','alias':'a','createdAt':1772611200000,'report':{'ackTime':-60000,'closeTime':0}}",
                        "opsgenie", "ALERT 2026-03-04T08:00:00Z"),
                trap("the last change of an incident that is not resolved is not its end",
                        "{'incident_number':1,'status':'acknowledged','urgency':'high','created_at':'2026-03-04T08:00:00Z','resolved_at':null,"
                                + "'last_status_change_at':'2026-03-04T08:10:00Z'}",
                        "pagerduty", "ALERT 2026-03-04T08:00:00Z"),
                trap("a reference to a log entry is no entry",
                        "{'type':'trigger_log_entry_reference','created_at':'2026-03-04T08:00:00Z'}",
                        "OTHER_KIND"));
    }

    private static List<Object[]> deployments() {
        return List.of(
                trap("a state happens when it is created, not when it is updated, nor with its deployment",
                        "{'deployment_status':{'state':'success','deployment_url':'u','created_at':'2026-03-04T08:00:00Z','updated_at':'2026-03-04T09:00:00Z'}," + DEPLOYMENT + "}",
                        "github", "CHANGE 2026-03-04T08:00:00Z"),
                trap("a state without a time does not happen with its deployment",
                        "{'deployment_status':{'state':'success','deployment_url':'u'}," + DEPLOYMENT + "}",
                        "github", "NO_TIME"),
                trap("a release is not created at the date of its commit",
                        "{'action':'created','release':{'tag_name':'1','target_commitish':'main','draft':true,'created_at':'2026-03-04T08:00:00Z'}}",
                        "github", "NO_TIME"),
                trap("a release that is deleted is not published again",
                        "{'action':'deleted','release':{'tag_name':'1','target_commitish':'main','draft':false,'published_at':'2026-03-04T08:00:00Z'}}",
                        "github", "NO_TIME"),
                trap("a push is as old as it arrived, not as its commit",
                        "{'ref':'refs/heads/a','before':'0','after':'1','pusher':{},'head_commit':{'timestamp':'2026-01-01T00:00:00+02:00'},"
                                + "'repository':{'full_name':'a/b','pushed_at':1772611200}}",
                        "github", "CHANGE 2026-03-04T08:00:00Z", "OTHER_TIME"));
    }

    private static List<Object[]> issues() {
        return List.of(
                trap("an offset without a colon",
                        "{'key':'A-1','fields':{'created':'2026-03-04T09:00:00.250+0100'}}",
                        "jira", "OBSERVATION 2026-03-04T08:00:00.250Z"),
                trap("a name of an issue that is none",
                        "{'key':'a-1','fields':{'created':'2026-03-04T09:00:00.250+0100'}}",
                        "OTHER_KIND"),
                trap("a change of an issue does not happen when it was created",
                        "{'webhookEvent':'jira:issue_updated','timestamp':1772611200500,'issue':{'key':'A-1','fields':{'created':'2026-03-01T09:00:00.000+0100'}},"
                                + "'changelog':{'items':[{'field':'status','fromString':'a','toString':'b'}]}}",
                        "jira", "ACTION 2026-03-04T08:00:00.500Z"),
                trap("a comment that is deleted is not written again",
                        "{'webhookEvent':'comment_deleted','timestamp':1772611200000,'comment':{'id':'1','body':'a','created':'2026-03-01T09:00:00.000+0100'}}",
                        "jira", "COMMUNICATION 2026-03-04T08:00:00Z"),
                trap("a comment that not everybody may read",
                        "{'key':'A-1','fields':{'comment':{'comments':[{'id':'1','body':'a','created':'2026-03-04T09:00:00.000+0100',"
                                + "'visibility':{'type':'role','value':'Developers'}},{'id':'2','body':'b','created':'2026-03-04T09:00:00.000+0100'}]}}}",
                        "jira", "COMMUNICATION 2026-03-04T08:00:00Z", "RESTRICTED"),
                trap("a comment that arrives by itself and not everybody may read",
                        "{'webhookEvent':'comment_created','timestamp':1772611200000,'comment':{'id':'1','body':'a','created':'2026-03-04T09:00:00.000+0100',"
                                + "'visibility':{'type':'group','identifier':'7'}}}",
                        "jira", "RESTRICTED"));
    }

    private static List<Object[]> lookalikes() {
        return List.of(
                trap("an incident of another product", "{'event':'incident.created','incident':{'id':'1','title':'a'}}", "NO_TIME"),
                trap("an event type of another product", "{'event_type':'INCIDENT','data':{},'occurred_at':'2026-03-04T08:00:00Z'}", "OTHER_KIND"),
                trap("a push of another product",
                        "{'object_kind':'push','ref':'refs/heads/a','before':'0','after':'1','pusher':{},'repository':{'full_name':'a/b'}}", "NO_TIME"),
                trap("a deployment of another product", "{'id':1,'sha':'a','ref':'main','status':'success','environment':{'name':'e'}}", "NO_TIME"),
                trap("a comment on an issue that has no key", "{'action':'created','issue':{'number':1},'comment':{'body':'a'}}", "NO_TIME"),
                trap("a silence", "{'id':'1','startsAt':'2026-03-04T08:00:00Z','endsAt':'2026-03-04T09:00:00Z','matchers':[],'status':{'state':'active'}}", "NO_TIME"),
                trap("an alert of another product", "{'alertId':'1','status':'ACTIVE','startDate':1369757346267}", "NO_TIME"));
    }

    private static Object[] trap(String name, String json, String... expected) {
        return new Object[] {name, json.replace('\'', '"'), List.of(expected)};
    }

    @Test
    public void isReadForWhatItIs() throws IOException {
        FoundIn found = FoundIn.of(EvidenceFile.of("payload.json", json.getBytes(StandardCharsets.UTF_8)), Answers.NONE, Names.NONE);
        Stream<String> formats = found.formats.stream().skip(1);
        Stream<String> events = found.events.stream().map(event -> event.kind() + " " + event.at());
        Stream<String> codes = Stream.of(found.warnings, found.skipped).flatMap(List::stream).map(warning -> warning.code().name());
        assertEquals(expected, Stream.of(formats, events, codes).flatMap(part -> part).toList());
    }
}
