package org.debrief.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.action.Audit;
import org.debrief.app.InvalidInput;
import org.debrief.review.Postmortem;

/** What Jira answered to a {@link BatchQuestion}; what it did not give is absent. */
public final class BatchAnswer {

    private final Map<String, Postmortem> incidents = new HashMap<>();
    private final Map<String, Audit> audits = new HashMap<>();

    private BatchAnswer() {}

    /**
     * The answer to a question, read from the body of the response.
     *
     * @throws InvalidInput when it is not such an answer
     */
    public static BatchAnswer read(BatchQuestion question, String json) {
        Map<String, Object> body = JsonText.object(json);
        BatchAnswer answer = new BatchAnswer();
        List<Map<String, Object>> documents = objects(body, "incidents");
        for (int i = 0; i < Math.min(documents.size(), question.incidents().size()); i++) {
            if (!documents.get(i).containsKey("errors")) {
                answer.incidents.put(folded(question.incidents().get(i)), DocumentReader.existing(documents.get(i)));
            }
        }
        List<Map<String, Object>> audits = objects(body, "audits");
        for (int i = 0; i < Math.min(audits.size(), question.audits().size()); i++) {
            if (!audits.get(i).containsKey("errors")) {
                answer.audits.put(folded(question.audits().get(i).value()), AuditReader.existing(audits.get(i)));
            }
        }
        return answer;
    }

    /** The incident asked for by that key. */
    public Optional<Postmortem> incident(String key) {
        return Optional.ofNullable(incidents.get(folded(key)));
    }

    /** The audit asked for by that key, project or query. */
    public Optional<Audit> audit(String scope) {
        return Optional.ofNullable(audits.get(folded(scope)));
    }

    private static String folded(String key) {
        return key.strip().toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> body, String name) {
        if (!(body.get(name) instanceof List<?> list)) {
            throw InvalidInput.at(name, "debrief.error.type.list");
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object item : list) {
            objects.add(item instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of("errors", List.of()));
        }
        return objects;
    }
}
