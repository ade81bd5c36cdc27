package org.debrief.sandbox.confluence.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The addresses below {@code /rest/api} and what answers each method there; a plain segment goes before a variable one. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** What answers a call. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Call call) throws IOException;
    }

    /** One method at one pattern, for example {@code /content/{id}/label}. */
    private record Route(String method, List<String> pattern, Handler handler) {
        boolean matches(List<String> path) {
            if (path.size() != pattern.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!isVariable(pattern.get(i)) && !pattern.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Map<String, String> variables(List<String> path) {
            Map<String, String> variables = new HashMap<>();
            for (int i = 0; i < path.size(); i++) {
                if (isVariable(pattern.get(i))) {
                    variables.put(pattern.get(i).substring(1, pattern.get(i).length() - 1), path.get(i));
                }
            }
            return variables;
        }

        long variableCount() {
            return pattern.stream().filter(Route::isVariable).count();
        }

        private static boolean isVariable(String segment) {
            return segment.startsWith("{");
        }
    }

    /** A handler that was found, with the values of the variables in its pattern. */
    record Match(Handler handler, Map<String, String> variables) {
    }

    Routes add(String method, String pattern, Handler handler) {
        routes.add(new Route(method, segments(pattern), handler));
        return this;
    }

    /** The handler for a method at a path; asking for the head of an answer is asking for it. */
    Optional<Match> find(String method, List<String> path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        List<Route> here = at(path);
        return here.stream().filter(route -> route.method().equals(asked)).findFirst()
                .map(route -> new Match(route.handler(), route.variables(path)));
    }

    /** The methods that are answered at a path; none when there is no such path. */
    List<String> methods(List<String> path) {
        return at(path).stream().map(Route::method).distinct().toList();
    }

    static List<String> segments(String path) {
        return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    private List<Route> at(List<String> path) {
        List<Route> matching = routes.stream().filter(route -> route.matches(path)).sorted(Comparator.comparingLong(Route::variableCount))
                .toList();
        return matching.stream().filter(route -> route.variableCount() == matching.get(0).variableCount()).toList();
    }
}
