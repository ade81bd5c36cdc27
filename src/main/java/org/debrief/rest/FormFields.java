package org.debrief.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.document.ImportReader;
import org.debrief.document.JsonText;
import org.debrief.timeline.parse.EvidenceFile;

/** The texts of a form with files: what was said about single files as JSON, and what holds for all of them. */
final class FormFields {

    private static final Set<String> OF_ALL_FILES = Set.of("zone", "year", "date", "shiftSeconds", "skip");
    private static final Set<String> OF_THE_IMPORT = Set.of("history", "from", "to");

    private final Map<String, Object> ofAllFiles = new LinkedHashMap<>();
    private final Map<String, Object> body = new LinkedHashMap<>();

    /** Takes a field; an empty one counts as absent. */
    void add(String name, String text) {
        String value = text.strip();
        if (name.equals("files")) {
            body.putAll(said(value));
        } else if (OF_ALL_FILES.contains(name)) {
            put(ofAllFiles, name, value);
        } else if (OF_THE_IMPORT.contains(name)) {
            put(body, name, value);
        } else {
            throw InvalidInput.at(name, "debrief.error.multipart.field");
        }
    }

    /** A list of files, or an object with it. */
    private static Map<String, Object> said(String json) {
        try {
            return JsonText.object(json.startsWith("[") ? "{\"files\":" + json + "}" : json);
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream().map(problem -> new Problem("files", problem.message())).toList());
        }
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, name.equals("skip") ? skipped(value) : typed(value));
        }
    }

    private static List<Object> skipped(String value) {
        List<Object> items = new ArrayList<>();
        Parameters.names(value).forEach(item -> items.add(typed(item)));
        return items;
    }

    /** Numbers and flags are what they would be in JSON; everything else is a text. */
    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        return value.matches("-?[0-9]{1,9}") ? Integer.valueOf(value) : value;
    }

    /** The import of these fields and files; files that were said nothing about come after the others. */
    ImportRequest request(Map<String, EvidenceFile.Content> uploads) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        Object said = body.getOrDefault("files", List.of());
        if (said instanceof List<?> list) {
            whole.put("files", files(list, uploads.keySet()));
        }
        return ImportReader.request(whole, uploads);
    }

    private List<Object> files(List<?> said, Set<String> uploaded) {
        List<Object> files = new ArrayList<>();
        List<String> left = new ArrayList<>(uploaded);
        for (Object file : said) {
            files.add(file instanceof Map<?, ?> fields ? completed(fields) : file);
            left.remove(file instanceof Map<?, ?> fields ? fields.get("name") : null);
        }
        left.forEach(name -> files.add(completed(Map.of("name", name))));
        return files;
    }

    private Map<String, Object> completed(Map<?, ?> fields) {
        Map<String, Object> completed = new LinkedHashMap<>(ofAllFiles);
        fields.forEach((name, value) -> completed.put(String.valueOf(name), value));
        return completed;
    }
}
