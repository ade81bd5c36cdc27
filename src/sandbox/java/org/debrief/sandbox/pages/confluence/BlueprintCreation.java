package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.blueprint.Blueprint;
import org.debrief.sandbox.confluence.blueprint.Blueprint.Index;
import org.debrief.sandbox.confluence.blueprint.BlueprintPage;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.pages.Html;

/** One page being made from a blueprint: filled with what was asked, labelled, and listed on the blueprint's index page. */
record BlueprintCreation(Surroundings around, HttpServletRequest request) {
    private static final Set<String> OWN = Set.of("atl_token", "blueprintKey");

    /** The blueprint that the request names. */
    Optional<Blueprint> blueprint() {
        String key = Asked.text(request, "blueprintKey");
        return key.isEmpty() ? Optional.empty() : around.offers().blueprints().byKey(key, request.getLocale());
    }

    /** The page of the blueprint with what was asked. */
    BlueprintPage page(Blueprint blueprint) {
        Map<String, String> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                asked.put(name, String.join(",", values));
            }
        });
        return around.offers().blueprints().page(blueprint, asked, request.getLocale());
    }

    /** Below which page it comes: the one that was chosen, or else the home page. */
    Long parent(Space space) {
        return Asked.text(request, "parentId").isEmpty() ? space.homePage() : Long.valueOf(Asked.number(request, "parentId"));
    }

    /** Saves the page at once. */
    Screen save(Blueprint blueprint, Space space, BlueprintPage page) {
        WikiPage saved = around.wiki().create(space.key(), new PageDraft(page.title(), page.body(), parent(space)));
        return new Screen.Moved(Addresses.page(label(saved)));
    }

    /** Gives a page that came from a blueprint its label, and a place below the index page when nobody chose one. */
    WikiPage label(WikiPage page) {
        Optional<Index> index = blueprint().flatMap(Blueprint::index);
        if (index.isEmpty()) {
            return page;
        }
        around.wiki().labels().add(page, List.of(index.get().label()));
        WikiPage list = indexPage(page.space(), index.get());
        boolean chosen = page.parent() != null && !page.parent().equals(page.space().homePage());
        return chosen ? page : around.wiki().move(page.id(), list.id());
    }

    private WikiPage indexPage(Space space, Index index) {
        return around.wiki().page(space.key(), index.title()).orElseGet(() -> around.wiki().create(space.key(), new PageDraft(index.title(),
                "<ac:structured-macro ac:name=\"content-report-table\"><ac:parameter ac:name=\"labels\">" + Html.text(index.label())
                        + "</ac:parameter></ac:structured-macro>", space.homePage())));
    }
}
