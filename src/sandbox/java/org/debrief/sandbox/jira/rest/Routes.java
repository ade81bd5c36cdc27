package org.debrief.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which resource answers which method and path.
 */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** What a resource does. */
    @FunctionalInterface
    interface Action {
        Reply answer(Call call);
    }

    /** A route that fits a path, with what matched. */
    record Found(Action action, Matcher path) {
    }

    private record Route(String method, Pattern path, Action action) {
    }

    /** Adds a route; {@code *} in the path stands for a variable. */
    Routes add(String method, String path, Action action) {
        String expression = path.replace("*", "([^/]+)");
        routes.add(new Route(method, Pattern.compile(expression + "/?"), action));
        return this;
    }

    /**
     * The route of a call, the one added first if several fit.
     *
     * @throws RestFault if there is none
     */
    Found find(String method, String path) {
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (matcher.matches()) {
                if (route.method().equals(method)) {
                    return new Found(route.action(), matcher);
                }
                allowed.add(route.method());
            }
        }
        throw allowed.isEmpty() ? RestFault.of(404, "null for uri: " + path)
                : RestFault.of(405, "Method " + method + " is not allowed here, only " + allowed + ".");
    }
}
