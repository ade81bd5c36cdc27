package org.debrief.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.debrief.action.Audit;
import org.debrief.app.InvalidInput;
import org.debrief.app.action.AuditScope;
import org.debrief.review.Postmortem;

/** What Jira answered to a {@link BatchQuestion}; what it did not give is absent. */
public final class BatchAnswer {

    private final Map<String, Map<String, Object>> incidents = new HashMap<>();
    private final Map<String, Map<String, Object>> audits = new HashMap<>();

    private BatchAnswer() {}

    /**
     * The answer to a question, read from the body of the response.
     *
     * @throws InvalidInput when it is not such an answer
     */
    public static BatchAnswer read(BatchQuestion question, String json) {
        Map<String, Object> body = JsonText.object(json);
        BatchAnswer answer = new BatchAnswer();
        keep(question.incidents(), objects(body, "incidents"), answer.incidents);
        keep(question.audits().stream().map(AuditScope::value).toList(), objects(body, "audits"), answer.audits);
        return answer;
    }

    private static void keep(List<String> asked, List<Map<String, Object>> given, Map<String, Map<String, Object>> kept) {
        for (int i = 0; i < Math.min(asked.size(), given.size()); i++) {
            if (!given.get(i).containsKey("errors")) {
                kept.put(folded(asked.get(i)), given.get(i));
            }
        }
    }

    /**
     * The incident asked for by that key.
     *
     * @throws IllegalStateException when what Jira gave for it cannot be read, for one because Jira's half is newer than ours
     */
    public Optional<Postmortem> incident(String key) {
        return read(key, incidents, DocumentReader::existing);
    }

    /**
     * The audit asked for by that key, project or query.
     *
     * @throws IllegalStateException when what Jira gave for it cannot be read
     */
    public Optional<Audit> audit(String scope) {
        return read(scope, audits, AuditReader::existing);
    }

    private static <T> Optional<T> read(
            String asked, Map<String, Map<String, Object>> kept, Function<Map<String, Object>, T> reader) {
        try {
            return Optional.ofNullable(kept.get(folded(asked))).map(reader);
        } catch (InvalidInput e) {
            throw new IllegalStateException("What Jira gave for " + asked + " cannot be read", e);
        }
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
