package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.EntityProperties.Entity;
import org.debrief.sandbox.jira.model.EntityProperties.Kind;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * What a caller may ask for with issues beyond their fields, by the names of the {@code expand} parameter.
 */
record Expansions(RestSite site, List<String> names, Call call) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Adds what belongs to each issue; the statements for histories and comments do not grow with the issues. */
    void add(List<StoredIssue> issues, List<Json> shown) {
        List<StoredChange> changes = names.contains("changelog") ? site.model().changes().of(issues.stream().map(StoredIssue::id).toList()) : List.of();
        for (int i = 0; i < issues.size(); i++) {
            add(issues.get(i), shown.get(i), changes);
        }
    }

    private void add(StoredIssue issue, Json shown, List<StoredChange> changes) {
        if (names.contains("renderedFields")) {
            shown.with("renderedFields", new RenderedFields(site, issue).of((Json) shown.get("fields")));
        }
        if (names.contains("changelog")) {
            shown.with("changelog", new ChangelogJson(site).changelog(changes.stream().filter(change -> change.issue() == issue.id()).toList()));
        }
        if (names.stream().anyMatch(name -> name.equals("transitions") || name.startsWith("transitions."))) {
            shown.with("transitions", new TransitionResource(site).transitions(issue, call));
        }
        if (names.contains("editmeta")) {
            shown.with("editmeta", Json.of("fields", new MetaResource(site).editable(issue, call.reader())));
        }
    }

    /** Adds names and types of the fields that the issues show, where they are wanted. */
    void describe(Json answer, Collection<Json> issues) {
        Set<String> shown = new LinkedHashSet<>();
        issues.forEach(issue -> shown.addAll(((Map<String, Object>) (Json) issue.get("fields")).keySet()));
        Json labels = new Json();
        Json schema = new Json();
        shown.forEach(id -> {
            Optional<StoredField> custom = site.model().fields().byFieldId(id);
            labels.with(id, custom.map(StoredField::name).orElseGet(() -> FieldJson.standard(id).label()));
            schema.with(id, custom.map(new FieldJson(site)::schema).orElseGet(() -> FieldJson.standard(id).schema()));
        });
        answer.withKnown("names", names.contains("names") ? labels : null).withKnown("schema", names.contains("schema") ? schema : null);
    }

    /** The properties of an issue with these keys, {@code *all} for all of them. */
    Json properties(StoredIssue issue, List<String> keys) {
        Entity entity = new Entity(Kind.ISSUE, String.valueOf(issue.id()));
        Json properties = new Json();
        site.model().properties().keys(entity).stream().filter(key -> keys.contains("*all") || keys.contains(key))
                .forEach(key -> properties.with(key, value(site.model().properties().json(entity, key).orElse("null"))));
        return properties;
    }

    private static Object value(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
