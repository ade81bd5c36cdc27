package org.debrief.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.action.AuditScope;

/**
 * Several things asked of Jira at once.
 *
 * @param incidents keys of incidents whose documents are wanted
 * @param audits whose actions are to be audited
 * @param metrics the keys of projects whose metrics are wanted
 */
public record BatchQuestion(List<String> incidents, List<AuditScope> audits, List<String> metrics) {

    /** How many things of each kind one question may name. */
    public static final int MOST = 200;

    public BatchQuestion {
        incidents = List.copyOf(incidents);
        audits = List.copyOf(audits);
        metrics = List.copyOf(metrics);
    }

    /** A question about incidents and audits alone. */
    public BatchQuestion(List<String> incidents, List<AuditScope> audits) {
        this(incidents, audits, List.of());
    }

    /** The documents of some incidents and the audits of some others, each by key. */
    public static BatchQuestion ofKeys(List<String> incidents, List<String> audits) {
        return new BatchQuestion(incidents, audits.stream().map(AuditScope::ofIncident).toList());
    }

    /** The body of the request. */
    public String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("incidents", incidents);
        json.put("audits", audits.stream().map(scope -> Map.of(scope.kind().wireName(), scope.value())).toList());
        return JsonText.of(json);
    }

    /**
     * The question that was sent as the body of a request.
     *
     * @throws org.debrief.app.InvalidInput with the path of everything that is wrong
     */
    public static BatchQuestion read(String json) {
        Input input = Input.strict(JsonText.object(json));
        List<String> incidents = input.lines("incidents", TextRules.LONGEST_NAME);
        List<Input> audits = input.objects("audits");
        List<Input> metrics = input.objects("metrics");
        limit(input, "incidents", incidents.size());
        limit(input, "audits", audits.size());
        limit(input, "metrics", metrics.size());
        List<AuditScope> scopes = audits.stream().map(BatchQuestion::scope).toList();
        List<String> projects = metrics.stream().map(BatchQuestion::project).toList();
        input.done();
        return new BatchQuestion(incidents, scopes, projects);
    }

    private static void limit(Input input, String name, int size) {
        if (size > MOST) {
            input.problem(name, "debrief.error.list.long", MOST);
        }
    }

    private static String project(Input input) {
        input.date("from");
        input.date("to");
        return input.required("project", input.line("project", TextRules.LONGEST_NAME));
    }

    private static AuditScope scope(Input input) {
        List<AuditScope> named = Arrays.stream(AuditScope.Kind.values())
                .filter(kind -> input.has(kind.wireName()))
                .map(kind -> new AuditScope(
                        kind, input.required(kind.wireName(), input.text(kind.wireName(), TextRules.LONGEST_QUERY))))
                .toList();
        if (named.size() != 1) {
            input.problem("", "debrief.error.audit.scope");
            return AuditScope.ofIncident("");
        }
        return named.get(0);
    }
}
