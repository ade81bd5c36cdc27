package org.debrief.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an answer the client wants written out: the comma-separated paths of {@code expand}. */
record Expansion(Set<String> paths) {
    /** What the request asks for; the given paths when it does not say. */
    static Expansion of(HttpServletRequest request, String otherwise) {
        String expand = request.getParameter("expand");
        String wanted = expand == null ? otherwise : expand;
        return new Expansion(Arrays.stream(wanted.split(",")).map(String::strip).filter(path -> !path.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** Whether the path or anything below it is wanted. */
    boolean has(String path) {
        return paths.stream().anyMatch(wanted -> wanted.equals(path) || wanted.startsWith(path + "."));
    }

    /** What is wanted below a path. */
    Expansion below(String path) {
        return new Expansion(paths.stream().filter(wanted -> wanted.startsWith(path + "."))
                .map(wanted -> wanted.substring(path.length() + 1))
                .collect(Collectors.toSet()));
    }
}
