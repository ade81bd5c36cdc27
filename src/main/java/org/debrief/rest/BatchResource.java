package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.debrief.action.Audit;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotFound;
import org.debrief.app.Refusal;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.AuditScope;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.document.ActionWriter;
import org.debrief.document.BatchQuestion;
import org.debrief.document.DocumentWriter;
import org.debrief.review.Postmortem;
import org.debrief.web.HttpStatus;

/** Several questions in one request; each has its own answer or its own error, in the order asked; a repeated one is answered once. */
@Path("batch")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class BatchResource {

    private final ReadIncidents read;
    private final AuditActions audit;
    private final Problems problems;

    @Inject
    public BatchResource(ReadIncidents read, AuditActions audit, Problems problems) {
        this.read = read;
        this.audit = audit;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(InputStream body) {
        BatchQuestion question = BatchQuestion.read(Bodies.text(body));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("incidents", incidents(question.incidents()));
        json.put("audits", audits(question.audits()));
        json.put("metrics", metrics(question.metrics()));
        return Answers.many(json);
    }

    private List<Map<String, Object>> incidents(List<String> keys) {
        List<String> once = keys.stream().distinct().toList();
        ReadIncidents.Answer answer = read.byKeys(once);
        Set<String> unavailable = Set.copyOf(answer.unavailable());
        Deque<Postmortem> found = new ArrayDeque<>(answer.incidents());
        Map<String, Map<String, Object>> documents = new HashMap<>();
        for (String key : once) {
            documents.put(key, unavailable.contains(key)
                    ? refused(key, NotFound.incident(key))
                    : DocumentWriter.document(found.pop()));
        }
        return keys.stream().map(documents::get).toList();
    }

    private List<Map<String, Object>> audits(List<AuditScope> scopes) {
        Map<String, Audit> ofIncidents = audit.ofIncidents(scopes.stream()
                .filter(scope -> scope.kind() == AuditScope.Kind.KEY)
                .map(AuditScope::value)
                .distinct()
                .toList());
        Map<AuditScope, Map<String, Object>> audits = new HashMap<>();
        return scopes.stream().map(scope -> audits.computeIfAbsent(scope, one -> audited(one, ofIncidents))).toList();
    }

    private Map<String, Object> audited(AuditScope scope, Map<String, Audit> ofIncidents) {
        try {
            return ActionWriter.audit(scope.kind() == AuditScope.Kind.KEY
                    ? Optional.ofNullable(ofIncidents.get(scope.value())).orElseThrow(() -> NotFound.incident(scope.value()))
                    : audit.of(scope));
        } catch (Refusal refusal) {
            return refused(scope.value(), refusal);
        }
    }

    /** Metrics are part of the contract and not of this version: each is refused in its place. */
    private List<Map<String, Object>> metrics(List<String> projects) {
        return IntStream.range(0, projects.size())
                .mapToObj(i -> refused(projects.get(i), InvalidInput.at("metrics[" + i + "]", "debrief.error.metrics")))
                .toList();
    }

    private Map<String, Object> refused(String key, Refusal refusal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key);
        json.put("status", HttpStatus.of(refusal));
        json.putAll(problems.json(refusal));
        return json;
    }
}
