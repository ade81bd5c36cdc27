package org.debrief.sandbox.confluence.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageStatus;
import org.debrief.sandbox.confluence.model.PageVersion;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** Who made and changed content, and when. */
record HistoryJson(RestSite site) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx")
            .withZone(ZoneId.systemDefault());

    static String when(Instant instant) {
        return WHEN.format(instant);
    }

    Map<String, Object> history(Content content, Expansion expansion) {
        Map<String, Object> history = Shape.of();
        Shape.expand(history, expansion, new Part("previousVersion", "", () -> neighbour(content, -1)));
        Shape.expand(history, expansion, new Part("nextVersion", "", () -> neighbour(content, 1)));
        Shape.expand(history, expansion, new Part("lastUpdated", "", () -> version(content, current(content).version(),
                expansion.below("lastUpdated"))));
        Shape.expand(history, expansion, new Part("contributors", "", () -> contributors(content)));
        history.put("latest", !isOld(content));
        history.put("createdBy", site.people().byName(content.creator()));
        history.put("createdDate", when(content.created()));
        return Shape.closed(history, Shape.of("self", site.site().rest("/content/" + ContentLinks.id(content) + "/history")));
    }

    Map<String, Object> version(Content content, PageVersion version, Expansion expansion) {
        Map<String, Object> json = Shape.of("by", site.people().byName(version.by()), "when", when(version.when()), "message",
                version.message(),
                "number", version.number(), "minorEdit", version.minor(), "hidden", false);
        String here = "/rest/api/content/" + ContentLinks.id(content);
        boolean newest = version.number() == current(content).version().number();
        Shape.expand(json, expansion, new Part("content", newest ? here : here + "?status=historical&version=" + version.number(), () ->
                site.content().content(at(content, version.number()), expansion.below("content"))));
        return Shape.closed(json, Shape.of("self", site.site().base() + "/rest/experimental/content/" + ContentLinks.id(content)
                + "/version/" + version.number()));
    }

    private Content at(Content content, int version) {
        return content instanceof WikiPage page ? site.wiki().pages().at((WikiPage) current(page), version).map(Content.class::cast)
                .orElse(content) : content;
    }

    private Object neighbour(Content content, int step) {
        return content instanceof WikiPage page
                ? site.wiki().pages().versions(page).stream().filter(version -> version.number() == page.version().number() + step)
                .findFirst()
                        .map(version -> version(content, version, ContentJson.NOTHING)).orElse(null)
                : null;
    }

    private Map<String, Object> contributors(Content content) {
        List<String> names = content instanceof WikiPage page
                ? site.wiki().pages().versions(page).stream().map(PageVersion::by).filter(Objects::nonNull).distinct().toList() : List.of();
        List<?> users = names.stream().map(site.people()::byName).toList();
        List<?> keys = names.stream().flatMap(name -> site.wiki().people().byName(name).stream()).map(account -> account.key()).toList();
        return Shape.of("publishers", Shape.of("users", users, "userKeys", keys));
    }

    private Content current(Content content) {
        return isOld(content) ? site.wiki().page(content.id()).map(Content.class::cast).orElse(content) : content;
    }

    private static boolean isOld(Content content) {
        return content instanceof WikiPage page && page.status() == PageStatus.HISTORICAL;
    }
}
