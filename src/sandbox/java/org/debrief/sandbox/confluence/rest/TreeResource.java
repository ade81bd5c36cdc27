package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** {@code /content/{id}/child} and {@code /content/{id}/descendant}: what is below content, by type. */
record TreeResource(RestSite site) {
    void addTo(Routes routes) {
        for (String depth : List.of("child", "descendant")) {
            routes.add("GET", "/content/{id}/" + depth, call -> all(call, depth));
            routes.add("GET", "/content/{id}/" + depth + "/{type}", call -> ofType(call, depth));
        }
    }

    private Answer all(Call call, String depth) {
        Content content = site.wiki().contentOrRefuse(call.id("id"));
        ChildrenJson children = new ChildrenJson(site);
        Map<String, Object> json = depth.equals("child") ? children.children(content, call.expansion(""))
                : children.descendants(content, call.expansion(""));
        Map<String, Object> links = site.site().links(site.site().rest("/content/" + ContentLinks.id(content) + "/" + depth));
        return Answer.ok(Shape.closed(json, links));
    }

    private Answer ofType(Call call, String depth) {
        String type = call.variable("type");
        if (!ChildrenJson.TYPES.contains(type)) {
            throw new Refusal(Reason.INVALID, "Not a type of content below other content: " + type);
        }
        Content content = site.wiki().contentOrRefuse(call.id("id"));
        Expansion expansion = call.expansion("");
        String wanted = call.text("depth").filter("all"::equals).isPresent() ? "descendant" : depth;
        return Answer.ok(site.listing(call).of(List.<Content>copyOf(new ChildrenJson(site).of(content, type, wanted)),
                child -> site.content().content(child, expansion)));
    }
}
