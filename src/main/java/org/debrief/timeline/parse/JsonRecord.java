package org.debrief.timeline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object with its place in the file.
 *
 * @param fields texts, numbers ({@code Long}, {@code BigInteger}, {@code BigDecimal}, never rounded), flags, lists, maps and {@code null}
 * @param line the line on which it begins, from 1
 * @param outer the fields read so far of the objects around it, the nearest first
 */
public record JsonRecord(Map<String, Object> fields, int line, List<Map<String, Object>> outer) {

    public JsonRecord {
        outer = List.copyOf(outer);
    }

    /** Whether it has fields of these paths, whatever their values but {@code null}; {@code a.b} is the field {@code b} of {@code a}. */
    public boolean has(String... paths) {
        for (String path : paths) {
            if (value(path) == null) {
                return false;
            }
        }
        return true;
    }

    /** The value of a path, {@code null} when there is none. */
    public Object value(String path) {
        return value(fields, path);
    }

    private static Object value(Map<?, ?> within, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return within.get(path);
        }
        return within.get(path.substring(0, dot)) instanceof Map<?, ?> map ? value(map, path.substring(dot + 1)) : null;
    }

    /** The text, number or flag of a path as text, {@code null} when there is none or it is blank. */
    public String text(String path) {
        Object value = value(path);
        return value == null || value instanceof Map || value instanceof List || value.toString().isBlank() ? null : value.toString().strip();
    }

    /** The first of some paths that has a text, {@code null} when none has. */
    public String first(String... paths) {
        for (String path : paths) {
            String text = text(path);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The objects of a list, each as a record within this one; other values of the list are left out. */
    @SuppressWarnings("unchecked")
    public List<JsonRecord> records(String path) {
        List<JsonRecord> records = new ArrayList<>();
        if (value(path) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    records.add(within((Map<String, Object>) map));
                }
            }
        }
        return records;
    }

    /** The object of a path as a record within this one, empty when there is none. */
    @SuppressWarnings("unchecked")
    public Optional<JsonRecord> record(String path) {
        return value(path) instanceof Map<?, ?> map ? Optional.of(within((Map<String, Object>) map)) : Optional.empty();
    }

    /** An object of this one as a record. */
    JsonRecord within(Map<String, Object> inner) {
        List<Map<String, Object>> around = new ArrayList<>();
        around.add(fields);
        around.addAll(outer);
        return new JsonRecord(inner, inner instanceof JsonFields placed ? placed.line() : line, around);
    }

    /** The first text of a path in the objects around it, the nearest first; {@code null} when none has it. */
    public String outerText(String path) {
        for (Map<String, Object> object : outer) {
            String text = new JsonRecord(object, line, List.of()).text(path);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
