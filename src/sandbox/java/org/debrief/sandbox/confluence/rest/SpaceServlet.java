package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;

/** {@code /rest/api/space}: list, read and create spaces, and give and take rights in one. */
public final class SpaceServlet extends RestServlet {
    private static final long serialVersionUID = 1L;

    private final transient Wiki wiki;
    private final transient Site site;
    private final transient SpaceJson json;
    private final transient SpaceRightsInput rights;

    public SpaceServlet(Wiki wiki, Site site) {
        this.wiki = wiki;
        this.site = site;
        this.json = new SpaceJson(site);
        this.rights = new SpaceRightsInput(wiki);
    }

    @Override
    protected Answer answer(String method, List<String> path, HttpServletRequest request) throws IOException {
        boolean read = method.equals("GET");
        if (!read && !isJson(request)) {
            return bare(415, "JSON is expected");
        }
        if (path.isEmpty()) {
            return read ? list(request) : method.equals("POST") ? create(request) : bare(405, "Method " + method + " is not allowed");
        }
        Space space = wiki.spaceOrRefuse(path.get(0));
        if (path.size() == 1) {
            return read ? Answer.ok(json.whole(space, Expansion.of(request, ""))) : bare(405, "Method " + method + " is not allowed");
        }
        boolean change = method.equals("PUT") && path.get(1).equals("permissions");
        return change && rights.change(space, path.subList(2, path.size()), json(request)) ? new Answer(204, null) : bare(404, "No such resource");
    }

    private Answer list(HttpServletRequest request) {
        String[] keys = request.getParameterValues("spaceKey");
        Stream<Space> spaces = keys == null ? wiki.spaces().stream() : Arrays.stream(keys).flatMap(key -> wiki.space(key).stream());
        Expansion expansion = Expansion.of(request, "");
        List<?> all = spaces.map(space -> json.space(space, expansion)).toList();
        return Answer.ok(results(all, number(request, "start", 0), Math.min(500, number(request, "limit", 25)), site.links(site.rest("/space"))));
    }

    private Answer create(HttpServletRequest request) throws IOException {
        ObjectNode input = body(request);
        JsonNode description = input.path("description").path("plain").path("value");
        Space space = wiki.createSpace(input.path("key").textValue(), input.path("name").textValue(), description.asText(""));
        return Answer.ok(json.whole(space, Expansion.of(request, "description")));
    }
}
