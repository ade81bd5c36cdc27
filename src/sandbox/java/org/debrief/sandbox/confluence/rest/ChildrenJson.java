package org.debrief.sandbox.confluence.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** What is below content: pages, files and comments. */
record ChildrenJson(RestSite site) {
    static final Set<String> TYPES = Set.of("page", "comment", "attachment");

    Map<String, Object> children(Content content, Expansion expansion) {
        return below(content, expansion, "child");
    }

    Map<String, Object> descendants(Content content, Expansion expansion) {
        return below(content, expansion, "descendant");
    }

    /** What of one type is below content, directly ({@code child}) or at all ({@code descendant}). */
    List<? extends Content> of(Content content, String type, String depth) {
        boolean all = depth.equals("descendant");
        if (content instanceof PageComment comment) {
            return type.equals("comment") ? site.wiki().comments().answers(comment) : List.of();
        }
        if (!(content instanceof WikiPage page)) {
            return List.of();
        }
        return switch (type) {
            case "page" -> all ? descendants(page) : site.wiki().children(page);
            case "comment" -> site.wiki().comments().on(page).stream().filter(comment -> all || comment.parent() == null).toList();
            default -> site.wiki().files().on(page);
        };
    }

    private List<WikiPage> descendants(WikiPage page) {
        List<WikiPage> below = new ArrayList<>();
        for (WikiPage child : site.wiki().children(page)) {
            below.add(child);
            below.addAll(descendants(child));
        }
        return below;
    }

    private Map<String, Object> below(Content content, Expansion expansion, String depth) {
        Map<String, Object> json = Shape.of();
        String here = "/content/" + ContentLinks.id(content) + "/" + depth;
        for (String type : List.of("attachment", "comment", "page")) {
            Shape.expand(json, expansion, new Part(type, "/rest/api" + here + "/" + type,
                    () -> site.site().whole(of(content, type, depth).stream()
                    .map(child -> site.content().content(child, expansion.below(type))).toList(), site.site().rest(here + "/" + type))));
        }
        return Shape.closed(json, Shape.of("self", site.site().rest(here)));
    }
}
