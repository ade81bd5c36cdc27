package org.debrief.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;

/** {@code /rest/api/content}: find, create, read, update and delete pages, and list the children of one. Searching by CQL is not offered. */
public final class ContentServlet extends RestServlet {
    private static final long serialVersionUID = 1L;
    private static final String ONE = "history,space,version";
    private static final String SAVED = "body.storage,history,space,version,ancestors";

    private final transient Wiki wiki;
    private final transient ContentJson json;
    private final transient Site site;

    public ContentServlet(Wiki wiki, PageRendering rendering, Site site) {
        this.wiki = wiki;
        this.site = site;
        this.json = new ContentJson(wiki.pages(), rendering, new PersonJson(wiki.people(), site), site);
    }

    @Override
    protected Answer answer(String method, List<String> path, HttpServletRequest request) throws IOException {
        if (path.isEmpty()) {
            return all(method, request);
        }
        if (path.get(0).equals("search")) {
            return bare(501, "Searching by CQL is not part of this Confluence; use spaceKey and title");
        }
        if (path.size() == 3 && path.get(1).equals("child") && path.get(2).equals("page") && method.equals("GET")) {
            return list(wiki.pages().children(wiki.pageOrRefuse(id(path))).stream(), "/content/" + path.get(0) + "/child/page", request);
        }
        return path.size() == 1 ? one(method, id(path), request) : bare(404, "No such resource");
    }

    private Answer all(String method, HttpServletRequest request) throws IOException {
        return switch (method) {
            case "GET" -> list(find(request), "/content", request);
            case "POST" -> isJson(request) ? create(request) : bare(415, "JSON is expected");
            default -> bare(405, "Method " + method + " is not allowed");
        };
    }

    private Answer one(String method, long id, HttpServletRequest request) throws IOException {
        return switch (method) {
            case "GET" -> Answer.ok(json.whole(wiki.pageOrRefuse(id), Expansion.of(request, ONE)));
            case "PUT" -> isJson(request) ? update(id, request) : bare(415, "JSON is expected");
            case "DELETE" -> delete(id);
            default -> bare(405, "Method " + method + " is not allowed");
        };
    }

    private Answer create(HttpServletRequest request) throws IOException {
        ContentInput input = new ContentInput(body(request));
        WikiPage page = wiki.create(input.spaceKey(), input.draft());
        return Answer.ok(json.whole(page, Expansion.of(request, SAVED)));
    }

    private Answer update(long id, HttpServletRequest request) throws IOException {
        ContentInput input = new ContentInput(body(request));
        WikiPage page = wiki.update(id, input.version(), input.draft(wiki.pageOrRefuse(id)));
        return Answer.ok(json.whole(page, Expansion.of(request, SAVED)));
    }

    private Answer delete(long id) {
        wiki.delete(id);
        return new Answer(204, null);
    }

    private Stream<WikiPage> find(HttpServletRequest request) {
        String type = request.getParameter("type");
        if (type != null && !type.equals("page")) {
            return Stream.empty();
        }
        String spaceKey = request.getParameter("spaceKey");
        Stream<Space> spaces = spaceKey == null ? wiki.spaces().stream() : wiki.space(spaceKey).stream();
        String title = request.getParameter("title");
        return title == null ? spaces.flatMap(space -> wiki.pages().in(space).stream())
                : spaces.flatMap(space -> wiki.pages().byTitle(space, title).stream());
    }

    private Answer list(Stream<WikiPage> pages, String self, HttpServletRequest request) {
        Expansion expansion = Expansion.of(request, "");
        int start = number(request, "start", 0);
        int limit = Math.min(200, number(request, "limit", 25));
        List<?> found = pages.skip(start).limit(limit).map(page -> json.content(page, expansion)).toList();
        return Answer.ok(Shape.of("results", found, "start", start, "limit", limit, "size", found.size(), "_links", site.links(site.rest(self))));
    }

    private static long id(List<String> path) {
        try {
            return Long.parseLong(path.get(0));
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.NOT_FOUND, "No content found with id: " + path.get(0));
        }
    }
}
