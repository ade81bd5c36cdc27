package org.debrief.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One JSON object that is read field by field, collecting every problem with its path.
 *
 * <p>A wrong value reads as absent; {@link #done} says at the end what was wrong. Strict mode also refuses fields nobody
 * asked for and values we would not have stored; tolerant mode trusts what Jira told us.
 */
final class Input {

    /** How many items one list may have. */
    static final int MOST_ITEMS = 10_000;

    private static final Pattern KEYWORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Map<String, Object> fields;
    private final String path;
    private final boolean strict;
    private final Findings findings;
    private final Set<String> known = new HashSet<>();
    private final List<Input> inner = new ArrayList<>();

    private Input(Map<String, Object> fields, String path, boolean strict, Findings findings) {
        this.fields = fields;
        this.path = path;
        this.strict = strict;
        this.findings = findings;
    }

    static Input strict(Map<String, Object> fields) {
        return new Input(fields, "", true, new Findings());
    }

    static Input tolerant(Map<String, Object> fields) {
        return new Input(fields, "", false, new Findings());
    }

    /** Ends the reading of this object and those inside it. */
    void done() {
        noteUnknown();
        findings.requireNone();
    }

    private void noteUnknown() {
        if (strict) {
            fields.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> problem(name, "debrief.error.field.unknown"));
        }
        inner.forEach(Input::noteUnknown);
    }

    /** Fields that may be there and are not read, because they follow from others. */
    Input ignoring(String... names) {
        known.addAll(Arrays.asList(names));
        return this;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    void problem(String name, String key, Object... arguments) {
        findings.add(pathOf(name), key, arguments);
    }

    /** Whether values that we would not have stored are refused. */
    boolean isStrict() {
        return strict;
    }

    String pathOf(String name) {
        if (path.isEmpty() || name.isEmpty()) {
            return path + name;
        }
        return path + "." + name;
    }

    private Optional<Object> value(String name) {
        known.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    private <T> T wrong(String name, String key, Object... arguments) {
        problem(name, key, arguments);
        return null;
    }

    /** A text, {@code null} when absent or blank. */
    String text(String name, int longest) {
        Object value = value(name).orElse(null);
        if (value == null) {
            return null;
        }
        return value instanceof String text ? TextRules.checked(this, name, text, longest) : wrong(name, "debrief.error.type.text");
    }

    /** A text as it was sent, of any length and characters; {@code null} when absent. */
    String raw(String name) {
        Object value = value(name).orElse(null);
        return value == null || value instanceof String ? (String) value : wrong(name, "debrief.error.type.text");
    }

    /** The items of a list as they were sent; absent is empty. */
    List<?> items(String name) {
        return list(name);
    }

    /** A text on one line, without blanks around it. */
    String line(String name, int longest) {
        String text = text(name, longest);
        if (strict && text != null && text.lines().count() > 1) {
            return wrong(name, "debrief.error.text.one.line");
        }
        return text == null ? null : text.strip();
    }

    /** A text that must be there; the empty text when it is not. */
    String required(String name, String text) {
        return present(name, text) == null ? "" : text;
    }

    /** A value that must be there; {@code null}, with its problem noted, when it is not. */
    <T> T present(String name, T value) {
        if (value == null && !findings.concern(pathOf(name))) {
            problem(name, "debrief.error.required");
        }
        return value;
    }

    /** A local reference: a text, or a whole number as text. */
    String reference(String name) {
        Object value = value(name).orElse(null);
        return value instanceof Integer || value instanceof Long ? value.toString() : line(name, TextRules.LONGEST_NAME);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        Object value = value(name).orElse(null);
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseGet(() -> wrong(name, "debrief.error.choice", value, Arrays.toString(type.getEnumConstants())));
    }

    /** A key in upper case, such as the category of a factor. */
    String keyword(String name) {
        String text = line(name, TextRules.LONGEST_NAME);
        return text == null || !strict || KEYWORD.matcher(text).matches() ? text : wrong(name, "debrief.error.keyword", text);
    }

    Boolean flag(String name) {
        Object value = value(name).orElse(null);
        return value == null || value instanceof Boolean ? (Boolean) value : wrong(name, "debrief.error.type.flag");
    }

    /** A whole number from {@code least}. */
    Integer number(String name, int least) {
        Object value = value(name).orElse(null);
        if (value == null) {
            return null;
        }
        return value instanceof Integer number && number >= least ? number : wrong(name, "debrief.error.type.number", least);
    }

    /** A whole number, 0 when absent. */
    int count(String name) {
        Integer number = number(name, 0);
        return number == null ? 0 : number;
    }

    Instant instant(String name) {
        return value(name).map(value -> DateRules.instant(this, name, value)).orElse(null);
    }

    LocalDate date(String name) {
        return value(name).map(value -> DateRules.date(this, name, value)).orElse(null);
    }

    /** Texts on one line each; absent is empty. */
    List<String> lines(String name, int longest) {
        return strings(name, item -> item.line("", longest));
    }

    /** Texts; absent is empty. */
    List<String> texts(String name, int longest) {
        return strings(name, item -> item.text("", longest));
    }

    /** Local references; absent is empty. */
    List<String> references(String name) {
        return strings(name, item -> item.reference(""));
    }

    private List<String> strings(String name, Function<Input, String> reader) {
        List<String> texts = new ArrayList<>();
        List<?> values = list(name);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            Input item = new Input(
                    value == null ? Map.of() : Map.of("", value), pathOf(name) + "[" + i + "]", strict, findings);
            String text = item.required("", reader.apply(item));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<?> list(String name) {
        Object value = value(name).orElse(List.of());
        if (!(value instanceof List<?> list)) {
            problem(name, "debrief.error.type.list");
            return List.of();
        }
        if (strict && list.size() > MOST_ITEMS) {
            problem(name, "debrief.error.list.long", MOST_ITEMS);
            return List.of();
        }
        return list;
    }

    /** Objects of a list; absent is empty. */
    List<Input> objects(String name) {
        List<Input> objects = new ArrayList<>();
        List<?> values = list(name);
        for (int i = 0; i < values.size(); i++) {
            String itemName = name + "[" + i + "]";
            child(itemName, values.get(i)).ifPresent(objects::add);
        }
        return objects;
    }

    /** An object; absent is an object without fields. */
    Input object(String name) {
        return value(name).flatMap(value -> child(name, value)).orElseGet(() -> new Input(Map.of(), pathOf(name), strict, findings));
    }

    @SuppressWarnings("unchecked")
    private Optional<Input> child(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            problem(name, "debrief.error.type.object");
            return Optional.empty();
        }
        Input child = new Input((Map<String, Object>) map, pathOf(name), strict, findings);
        inner.add(child);
        return Optional.of(child);
    }
}
