package org.debrief.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Category;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;

/** A column that keeps a list as JSON text. */
final class ListColumn {

    private static final String EMPTY = "[]";

    private ListColumn() {}

    static String ofEvidence(List<Evidence> evidence) {
        return text(evidence.stream().map(ListColumn::fields).toList());
    }

    private static Map<String, String> fields(Evidence evidence) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", evidence.type().name());
        fields.put("value", evidence.value());
        if (evidence.title() != null) {
            fields.put("title", evidence.title());
        }
        return fields;
    }

    /** The evidence of a column; none where the column is empty. */
    static List<Evidence> evidence(String column) {
        return list(column).stream().map(element -> evidence((Map<?, ?>) element)).toList();
    }

    private static Evidence evidence(Map<?, ?> fields) {
        return new Evidence(
                EvidenceType.valueOf((String) fields.get("type")),
                (String) fields.get("value"),
                (String) fields.get("title"));
    }

    static String ofCategories(List<Category> categories) {
        return text(categories.stream().map(category -> Map.of("key", category.key(), "name", category.name())).toList());
    }

    /** The categories of a column; none where the column is empty. */
    static List<Category> categories(String column) {
        return list(column).stream()
                .map(element -> (Map<?, ?>) element)
                .map(fields -> new Category((String) fields.get("key"), (String) fields.get("name")))
                .toList();
    }

    static String ofStrings(List<String> strings) {
        return text(strings);
    }

    /** The strings of a column; none where the column is empty. */
    static List<String> strings(String column) {
        return list(column).stream().map(String.class::cast).toList();
    }

    /** The text of a column; some databases keep an empty text as none. */
    static String orEmpty(String column) {
        return column == null ? "" : column;
    }

    private static String text(List<?> list) {
        try {
            return list.isEmpty() ? EMPTY : JSON.std.asString(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> list(String column) {
        try {
            return column == null || column.equals(EMPTY) ? List.of() : JSON.std.listFrom(column);
        } catch (IOException e) {
            throw new UncheckedIOException("A list in our tables is no JSON", e);
        }
    }
}
