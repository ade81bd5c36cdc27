package org.debrief.app.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a table about sample files.
 *
 * @param cell its first column
 * @param format {@code none} when no format knows the files
 * @param announced how many files the first column says it names
 * @param files those it names
 * @param events how many each of them gives
 * @param codes those in the note
 */
record SampleRow(String cell, String format, int announced, List<String> files, List<String> events, Set<String> codes) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:alerta|github|logs|skyhook|superplane)[/:].*?) \\| (\\S+) \\| ([0-9, a-z]+?) \\|(.*)\\|$");
    private static final Pattern NAME = Pattern.compile("(.+?)(?: \\((\\d+)\\))?");
    private static final Pattern OTHERS = Pattern.compile("the (\\d+) others");
    private static final Pattern CODE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)*)`");

    /** The rows of a page; a file that two names fit belongs to the one that says more of its own. */
    static List<SampleRow> rows(String page, Collection<String> files) {
        Map<Name, List<String>> owned = new LinkedHashMap<>();
        List<List<Name>> names = new ArrayList<>();
        List<Matcher> found = new ArrayList<>();
        for (Matcher row = ROW.matcher(page); row.find(); ) {
            Matcher copy = ROW.matcher(row.group());
            copy.find();
            found.add(copy);
            names.add(Name.of(copy.group(1)));
            names.get(names.size() - 1).forEach(name -> owned.put(name, new ArrayList<>()));
        }
        for (String file : files) {
            owned.keySet().stream().filter(name -> name.fits(file)).max((one, other) -> one.weight() - other.weight())
                    .ifPresent(name -> owned.get(name).add(file));
        }
        List<SampleRow> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            rows.add(row(found.get(i), names.get(i), owned));
        }
        return rows;
    }

    private static SampleRow row(Matcher row, List<Name> names, Map<Name, List<String>> owned) {
        List<String> files = names.stream().flatMap(name -> owned.get(name).stream()).toList();
        String[] events = row.group(3).replace(" each", "").split(", ");
        List<String> each = events.length == 1 ? files.stream().map(file -> events[0]).toList() : Arrays.asList(events);
        Set<String> codes = CODE.matcher(row.group(4)).results().map(code -> code.group(1)).collect(Collectors.toCollection(TreeSet::new));
        return new SampleRow(row.group(1), row.group(2), names.stream().mapToInt(Name::count).sum(), files, each, codes);
    }

    /** A name in the first column, in which … stands for anything, and how many files it stands for. */
    private record Name(String path, int count) {

        static List<Name> of(String cell) {
            int colon = cell.indexOf(": ");
            String first = colon < 0 ? "" : cell.substring(0, colon);
            String folder = first.isEmpty() || first.endsWith("_") ? first : first + "/";
            return Arrays.stream(cell.substring(colon < 0 ? 0 : colon + 2).split(", ")).map(name -> of(folder, name)).toList();
        }

        private static Name of(String folder, String text) {
            Matcher others = OTHERS.matcher(text);
            if (others.matches()) {
                return new Name(folder, Integer.parseInt(others.group(1)));
            }
            Matcher name = NAME.matcher(text);
            name.matches();
            return new Name(folder + name.group(1), name.group(2) == null ? 1 : Integer.parseInt(name.group(2)));
        }

        boolean fits(String file) {
            String pattern = Arrays.stream((path.endsWith("/") ? path + "…" : path).split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
            return file.matches(pattern + "(?:\\.json)?");
        }

        int weight() {
            return path.replace("…", "").length();
        }
    }
}
