package org.debrief.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;

/** What is wrong with one body, by path; more than {@value #MOST} problems end the reading at once. */
final class Findings {

    /** How many problems are named; nobody mends more in one go. */
    static final int MOST = 100;

    private static final int LONGEST_SHOWN = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    void add(String path, String key, Object... arguments) {
        problems.add(Problem.at(path, key, Arrays.stream(arguments).map(Findings::shown).toArray()));
        paths.add(path);
        if (problems.size() >= MOST) {
            throw new InvalidInput(problems);
        }
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Whether something is wrong at exactly that path. */
    boolean concern(String path) {
        return paths.contains(path);
    }

    /** Refuses the body when anything was found. */
    void requireNone() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
