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
    private static final String JSON = "application/json";
    private static final String UPLOAD = "multipart/form-data";

    private final List<Route> routes = new ArrayList<>();

    /** What a resource does. */
    @FunctionalInterface
    interface Action {
        Reply answer(Call call);
    }

    /** A route that fits a path, with what matched and the media type of the bodies it reads. */
    record Found(Action action, Matcher path, String reads) {
    }

    private record Route(String method, Pattern path, String reads, Action action) {
    }

    /** Adds a route that reads JSON; {@code *} in the path stands for a variable. */
    Routes add(String method, String path, Action action) {
        return add(method, path, JSON, action);
    }

    /** Adds a route that takes files from a form. */
    Routes upload(String path, Action action) {
        return add("POST", path, UPLOAD, action);
    }

    private Routes add(String method, String path, String reads, Action action) {
        String expression = path.replace("*", "([^/]+)");
        routes.add(new Route(method, Pattern.compile(expression + "/?"), reads, action));
        return this;
    }

    /**
     * The route of a call, the one added first if several fit. What answers GET also answers HEAD.
     *
     * @throws RestFault if there is none
     */
    Found find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (matcher.matches() && route.method().equals(wanted)) {
                return new Found(route.action(), matcher, route.reads());
            }
        }
        throw allowed(path).isEmpty() ? RestFault.http(404, "Not Found") : RestFault.http(405, "Method Not Allowed");
    }

    /** The methods a path answers; empty for a path that leads nowhere. */
    Set<String> allowed(String path) {
        Set<String> allowed = new TreeSet<>();
        routes.stream().filter(route -> route.path().matcher(path).matches()).map(Route::method).forEach(allowed::add);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        if (!allowed.isEmpty()) {
            allowed.add("OPTIONS");
        }
        return allowed;
    }
}
