package org.debrief.sandbox.confluence.rest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;

/** {@code /space}: list, read, create, change, archive and delete spaces, list what is in one, and give and take rights in it. */
record SpaceResource(RestSite site) {
    private static final int MOST = 500;

    void addTo(Routes routes) {
        routes.add("GET", "/space", this::list).add("POST", "/space", this::create);
        routes.add("GET", "/space/{key}", call -> Answer.ok(site.spaces().whole(space(call), call.expansion(""))));
        routes.add("PUT", "/space/{key}", this::update).add("DELETE", "/space/{key}", this::delete);
        routes.add("PUT", "/space/{key}/archive", call -> archive(call, true))
                .add("PUT", "/space/{key}/restore", call -> archive(call, false));
        routes.add("GET", "/space/{key}/content", this::content).add("GET", "/space/{key}/content/{type}", this::contentOfType);
        for (String holder : List.of("anonymous", "user/{holder}", "group/{holder}")) {
            for (String change : List.of("grant", "revoke")) {
                routes.add("PUT", "/space/{key}/permissions/" + holder + "/" + change, call -> rights(call, holder, change));
            }
        }
    }

    private Space space(Call call) {
        return site.wiki().spaceOrRefuse(call.variable("key"));
    }

    private Answer list(Call call) {
        String[] keys = call.request().getParameterValues("spaceKey");
        Stream<Space> spaces = keys == null ? site.wiki().spaces().stream()
                : Arrays.stream(keys).flatMap(key -> site.wiki().space(key).stream());
        String type = call.text("type").orElse("");
        String status = call.text("status").orElse("");
        List<Space> found = spaces.filter(space -> type.isEmpty() || space.personal() == type.equals("personal"))
                .filter(space -> status.isEmpty() || space.archived() == status.equalsIgnoreCase("archived")).toList();
        Expansion expansion = call.expansion("");
        return Answer.ok(site.listing(call).of(found, space -> site.spaces().space(space, expansion), 25, MOST));
    }

    private Answer create(Call call) throws IOException {
        SpaceInput input = new SpaceInput(call.object());
        Space space = site.wiki().createSpace(input.key(), input.name(), input.description(""));
        return Answer.ok(site.spaces().whole(space, call.expansion("description.plain,homepage")));
    }

    private Answer update(Call call) throws IOException {
        Space saved = site.wiki().spaceChanges().update(new SpaceInput(call.object()).applied(space(call)));
        return Answer.ok(site.spaces().whole(saved, call.expansion("description.plain,homepage")));
    }

    private Answer archive(Call call, boolean archived) {
        Space space = space(call);
        site.wiki().spaceChanges().update(
                new Space(space.id(), space.key(), space.name(), space.description(), space.creator(), space.created(), space.homePage(),
                archived));
        return Answer.NOTHING;
    }

    /** The product deletes in the background and answers where to look; here it is done when the answer comes. */
    private Answer delete(Call call) {
        Space space = space(call);
        site.wiki().spaceChanges().remove(space);
        return new Answer(202, LongTaskResource.finished("deletespace-" + space.id()));
    }

    private Answer content(Call call) {
        List<WikiPage> pages = pages(call);
        Expansion expansion = call.expansion("");
        Map<String, Object> found = site.listing(call).of(pages, page -> site.content().content(page, expansion));
        return Answer.ok(Shape.of("page", found, "blogpost", site.site().whole(List.of(),
                site.site().rest("/space/" + call.variable("key") + "/content/blogpost")),
                "_links", site.site().links(site.site().rest("/space/" + call.variable("key") + "/content"))));
    }

    private Answer contentOfType(Call call) {
        String type = call.variable("type");
        if (!List.of("page", "blogpost").contains(type)) {
            throw new Refusal(Reason.INVALID, "Content of type " + type + " is not in a space: page or blogpost");
        }
        Expansion expansion = call.expansion("");
        return Answer.ok(site.listing(call).of(type.equals("page") ? pages(call) : List.<WikiPage>of(),
                page -> site.content().content(page, expansion)));
    }

    private List<WikiPage> pages(Call call) {
        boolean root = call.text("depth").filter("root"::equals).isPresent();
        return site.wiki().pagesIn(space(call)).stream().filter(page -> !root || page.parent() == null).toList();
    }

    private Answer rights(Call call, String holder, String change) throws IOException {
        new SpaceRightsInput(site.wiki()).change(space(call), holder.replace("{holder}", String.valueOf(call.variable("holder"))),
                change.equals("grant"), call.list());
        return Answer.NOTHING;
    }
}
