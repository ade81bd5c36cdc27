package org.debrief.sandbox.jira.jql;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Sql;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * The names a query may use for fields: those of the product, and custom fields by name or as {@code cf[10100]}.
 */
final class Vocabulary {
    private static final Pattern CUSTOM = Pattern.compile("cf\\[(\\d{1,18})]");

    private final JiraModel model;
    private final Map<String, Known> system = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, HistoryItem> histories = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final CustomVocabulary custom;

    Vocabulary(JiraModel model) {
        this.model = model;
        this.custom = new CustomVocabulary(model);
        new SystemVocabulary(model).fill(system);
        List.of("status", "priority", "resolution", "assignee", "reporter", "fixVersion").forEach(name -> histories.put(name,
                new HistoryItem(name.toLowerCase(Locale.ROOT), (HistoryValues) system.get(name).field())));
    }

    /** The fields a name means; several where custom fields share it, none if the reader knows no such field. */
    List<Known> find(String name, Asking asking) {
        Known field = system.get(name);
        if (field != null) {
            return List.of(field);
        }
        return named(name).stream().filter(found -> found.searcher() != null && visible(found, asking)).map(custom::field).toList();
    }

    /** The product's fields by all their names. */
    Map<String, Known> system() {
        return Collections.unmodifiableMap(system);
    }

    /** The custom fields the reader may search by. */
    List<StoredField> custom(Asking asking) {
        return model.fields().all().stream().filter(found -> found.searcher() != null && visible(found, asking)).toList();
    }

    /** A field whose history is indexed. */
    Optional<HistoryItem> history(String name) {
        return Optional.ofNullable(histories.get(name));
    }

    /** Who can be named as the author of a change. */
    HistoryValues people() {
        return (HistoryValues) system.get("assignee").field();
    }

    Sql sql() {
        return model.sql();
    }

    private List<StoredField> named(String name) {
        Matcher number = CUSTOM.matcher(name);
        return number.matches() ? model.fields().byId(Long.parseLong(number.group(1))).stream().toList() : model.fields().byName(name);
    }

    private boolean visible(StoredField field, Asking asking) {
        return model.contexts().of(field.id()).stream().anyMatch(context -> CustomVocabulary.met(context, asking));
    }
}
