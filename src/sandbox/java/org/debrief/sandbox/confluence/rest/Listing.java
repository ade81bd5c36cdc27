package org.debrief.sandbox.confluence.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** One page of a list, with the links to the pages before and after it. */
record Listing(Call call, Site site) {
    private static final int USUAL = 25;
    private static final int MOST = 200;

    /** The page that the call asks for; only what is on it is made into JSON. */
    <T> Map<String, Object> of(List<T> all, Function<T, Object> json) {
        return of(all, json, USUAL, MOST);
    }

    <T> Map<String, Object> of(List<T> all, Function<T, Object> json, int usual, int most) {
        int start = call.number("start", 0);
        int limit = Math.min(most, call.number("limit", usual));
        List<Object> page = all.stream().skip(start).limit(limit).map(json).toList();
        Map<String, Object> links = Shape.of("self", self());
        if (limit > 0 && start + limit < all.size()) {
            links.put("next", path(start + limit, limit));
        }
        if (limit > 0 && start > 0) {
            links.put("prev", path(Math.max(0, start - limit), limit));
        }
        links.put("base", site.base());
        links.put("context", site.contextPath());
        return Shape.of("results", page, "start", start, "limit", limit, "size", page.size(), "_links", links);
    }

    private String self() {
        return site.base() + "/rest/api" + call.request().getPathInfo() + query(call.request().getQueryString());
    }

    private String path(int start, int limit) {
        StringJoiner query = new StringJoiner("&", "?", "");
        query.add("limit=" + limit).add("start=" + start);
        call.request().getParameterMap().forEach((name, values) -> {
            if (!name.equals("start") && !name.equals("limit")) {
                for (String value : values) {
                    query.add(encoded(name) + "=" + encoded(value));
                }
            }
        });
        return "/rest/api" + call.request().getPathInfo() + query;
    }

    private static String query(String query) {
        return query == null ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
