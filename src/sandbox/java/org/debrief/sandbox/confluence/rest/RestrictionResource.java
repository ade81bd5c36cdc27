package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Restrictions.Operation;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Account;

/** {@code /content/{id}/restriction}: who alone may read or change a page. */
record RestrictionResource(RestSite site) {
    private static final String ALL = "update.restrictions.user,read.restrictions.group,read.restrictions.user,update.restrictions.group";

    void addTo(Routes routes) {
        routes.add("GET", "/content/{id}/restriction", this::list).add("PUT", "/content/{id}/restriction", this::set);
        routes.add("GET", "/content/{id}/restriction/byOperation", call -> Answer.ok(new RestrictionJson(site)
                .byOperation(page(call), call.expansion(ALL))));
        routes.add("GET", "/content/{id}/restriction/byOperation/{operation}",
                call -> Answer.ok(new RestrictionJson(site).operation(page(call),
                operation(call.variable("operation")), call.expansion("restrictions.user,restrictions.group"))));
    }

    private Answer list(Call call) {
        WikiPage page = page(call);
        Expansion expansion = call.expansion("restrictions.user,restrictions.group");
        return Answer.ok(site.listing(call).of(List.of(Operation.values()),
                operation -> new RestrictionJson(site).operation(page, operation, expansion)));
    }

    private Answer set(Call call) throws IOException {
        WikiPage page = page(call);
        Map<Operation, List<Holder>> wanted = new EnumMap<>(Operation.class);
        for (JsonNode restriction : call.list()) {
            wanted.put(operation(ContentInput.text(restriction.path("operation"), "A restriction needs an operation")),
                    holders(restriction.path("restrictions")));
        }
        wanted.forEach((operation, holders) -> site.wiki().restrictions().set(page, operation, holders));
        return list(call);
    }

    private List<Holder> holders(JsonNode restrictions) {
        List<Holder> holders = new ArrayList<>();
        for (JsonNode user : listed(restrictions.path("user"))) {
            holders.add(Holder.user(person(user).name()));
        }
        for (JsonNode group : listed(restrictions.path("group"))) {
            String name = ContentInput.text(group.path("name"), "A group needs a name");
            if (!site.wiki().people().allGroups().contains(name)) {
                throw Refusal.missing("No group with name : " + name);
            }
            holders.add(Holder.group(name));
        }
        return holders;
    }

    private Account person(JsonNode user) {
        return site.wiki().people().byKey(user.path("userKey").asText(""))
                .or(() -> site.wiki().people().byName(user.path("username").asText("")))
                .orElseThrow(() -> Refusal.missing("No user found with username : " + user.path("username").asText("")));
    }

    /** A list as it is, or the results of a list as it was answered. */
    private static JsonNode listed(JsonNode list) {
        return list.has("results") ? list.path("results") : list;
    }

    private static Operation operation(String name) {
        return Stream.of(Operation.values()).filter(operation -> operation.value().equals(name)).findFirst()
                .orElseThrow(() -> new Refusal(Reason.INVALID, "Not an operation that can be restricted: " + name));
    }

    private WikiPage page(Call call) {
        return site.wiki().pageOrRefuse(call.id("id"));
    }
}
