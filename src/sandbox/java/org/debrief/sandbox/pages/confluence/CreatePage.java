package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.blueprint.Blueprint;
import org.debrief.sandbox.confluence.blueprint.BlueprintPage;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.host.Page;

/**
 * What can be created: a blank page, and a page from each blueprint of the plugin. {@code /pages/create.action?spaceKey=&parentId=}; the
 * script shows it as a
 * dialog and walks through a blueprint's wizard.
 */
final class CreatePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    CreatePage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        List<Space> spaces = around.wiki().spaces().stream().filter(space -> around.wiki().may(Right.EDIT, space) && !space.archived())
                .toList();
        if (spaces.isEmpty()) {
            throw new Refusal(Reason.FORBIDDEN, "There is no space in which you may create pages.");
        }
        return shown(spaces, "", request);
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Space space = around.wiki().spaceOrRefuse(Asked.text(request, "spaceKey"));
        if (Asked.text(request, "blueprintKey").isEmpty()) {
            return new Screen.Moved("/pages/createpage.action?spaceKey=" + space.key() + parent(space, request));
        }
        BlueprintCreation creation = new BlueprintCreation(around, request);
        Blueprint blueprint = creation.blueprint()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no blueprint with the key " + Asked.text(request, "blueprintKey")
                + "."));
        BlueprintPage page = creation.page(blueprint);
        if (blueprint.result() == Blueprint.Result.EDIT) {
            Editing editing = new Editing(null, space, creation.parent(space), new Editing.Typed(page.title(), page.body(), "", false, 0));
            return new Screen.Shown(new EditorForm(around, editing, new MacroBrowser(around.macros().descriptions(request.getLocale()),
                    Optional.empty()))
                    .page(FormFault.NONE, request));
        }
        try {
            return creation.save(blueprint, space, page);
        } catch (Refusal refusal) {
            return shown(List.of(space), Parts.message("error", refusal.getMessage()), request);
        }
    }

    private static String parent(Space space, HttpServletRequest request) {
        return Asked.text(request, "parentId").matches("\\d{1,18}") ? "&parentId=" + Asked.text(request, "parentId") : "";
    }

    private Screen shown(List<Space> spaces, String noticeHtml, HttpServletRequest request) {
        List<SpaceOffer> offers = spaces.stream().map(space -> new SpaceOffer(space.key(), space.name(),
                space.key().equals(Asked.text(request, "spaceKey")))).toList();
        List<BlueprintOffer> blueprints = around.offers().blueprints().all(request.getLocale()).stream().map(BlueprintOffer::of).toList();
        String body = around.html("create", request, Map.of("spaces", offers, "blueprints", blueprints, "parentId",
                Asked.text(request, "parentId"), "noticeHtml",
                noticeHtml, "title", Asked.text(request, "title")));
        boolean inside = Asked.text(request, "decorator").equals("inline");
        return new Screen.Shown(new Page("Create", body, Map.of("decorator", inside ? "none" : "main"), Set.of("create-content"),
                Set.of()));
    }

    /** A space to create in. */
    public record SpaceOffer(String key, String name, boolean chosen) {
    }

    /** A blueprint to choose; {@code wizard} has a line for each page that asks: its id, the function that makes it, its title. */
    public record BlueprintOffer(String key, String itemKey, String name, String description, String icon, String wizard, boolean viewed) {
        static BlueprintOffer of(Blueprint blueprint) {
            String wizard = String.join("\n", blueprint.wizard().stream().map(page -> page.id() + "\t" + page.template() + "\t"
                    + page.title()).toList());
            return new BlueprintOffer(blueprint.key(), blueprint.itemKey(), blueprint.shown().name(), blueprint.shown().description(),
                    blueprint.shown().iconHref(), wizard, blueprint.result() == Blueprint.Result.VIEW);
        }
    }
}
