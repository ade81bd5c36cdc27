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
 */
public record BatchQuestion(List<String> incidents, List<AuditScope> audits) {

    /** How many incidents, and how many audits, one question may name. */
    public static final int MOST = 200;

    public BatchQuestion {
        incidents = List.copyOf(incidents);
        audits = List.copyOf(audits);
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
        limit(input, "incidents", incidents.size());
        limit(input, "audits", audits.size());
        List<AuditScope> scopes = audits.stream().map(BatchQuestion::scope).toList();
        input.done();
        return new BatchQuestion(incidents, scopes);
    }

    private static void limit(Input input, String name, int size) {
        if (size > MOST) {
            input.problem(name, "debrief.error.list.long", MOST);
        }
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
