package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Grant;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** Who may do what in a space, and the giving and taking of rights; for those who administer it. */
final class SpaceRightsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    SpaceRightsPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        Space space = space(request);
        String rows = around.wiki().rights().grants(space).stream().map(grant -> row(space, grant, request)).collect(Collectors.joining());
        return new Screen.Shown(Page.of("Permissions of " + space.name(),
                Parts.header("<h1>Permissions of " + Html.text(space.name()) + "</h1>", Parts.button(request, Addresses.space(space), "Back to space"))
                        + "<table class=\"aui listing\"><thead><tr><th>Who</th><th>May</th><th></th></tr></thead><tbody>" + rows + "</tbody></table>"
                        + "<h2>Give a permission</h2>" + give(space, request)));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Space space = space(request);
        Right right = right(Asked.text(request, "right"));
        Holder holder = holder(Asked.text(request, "holder"));
        if (Asked.has(request, "take")) {
            around.wiki().rights().take(space, right, holder);
        } else {
            around.wiki().rights().give(space, right, holder);
        }
        return new Screen.Moved(address(space));
    }

    private Space space(HttpServletRequest request) {
        Space space = around.wiki().spaceOrRefuse(Asked.text(request, "key"));
        if (!around.wiki().may(Right.ADMINISTER, space)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not change the permissions of this space.");
        }
        return space;
    }

    private String row(Space space, Grant grant, HttpServletRequest request) {
        return "<tr><td>" + Html.text(name(grant.holder())) + "</td><td>" + grant.right().name().toLowerCase(Locale.ROOT) + "</td><td>"
                + Parts.form(request, address(space)) + Parts.hidden("right", grant.right()) + Parts.hidden("holder", value(grant.holder()))
                + "<button class=\"aui-button aui-button-link\" name=\"take\">Remove</button></form></td></tr>";
    }

    private String give(Space space, HttpServletRequest request) {
        String holders = Stream.of(Stream.of(Holder.ANONYMOUS), around.wiki().people().allGroups().stream().map(Holder::group),
                around.wiki().people().names().stream().map(Holder::user)).flatMap(part -> part)
                .map(holder -> Parts.option(value(holder), name(holder), false)).collect(Collectors.joining());
        String rights = Stream.of(Right.values()).map(right -> Parts.option(right.name(), right.name().toLowerCase(Locale.ROOT), false))
                .collect(Collectors.joining());
        return Parts.form(request, address(space)) + "<div class=\"field-group\"><label for=\"holder\">Who</label><select class=\"select\" id=\"holder\" "
                + "name=\"holder\">" + holders + "</select></div><div class=\"field-group\"><label for=\"right\">May</label><select class=\"select\" "
                + "id=\"right\" name=\"right\">" + rights + "</select></div><div class=\"buttons\"><button class=\"aui-button\" name=\"give\">Add</button></div></form>";
    }

    private static String address(Space space) {
        return "/spaces/spacepermissions.action?key=" + space.key();
    }

    private static String name(Holder holder) {
        return switch (holder.kind()) {
            case ANONYMOUS -> "Anonymous readers";
            case GROUP -> "Group " + holder.name();
            case USER -> "User " + holder.name();
        };
    }

    private static String value(Holder holder) {
        return holder.kind() + ":" + holder.name();
    }

    private static Holder holder(String value) {
        String[] parts = value.split(":", 2);
        return Stream.of(Holder.Kind.values()).filter(kind -> kind.name().equals(parts[0])).findFirst()
                .map(kind -> new Holder(kind, parts[1])).orElseThrow(() -> new Refusal(Reason.INVALID, "Not a holder of rights: " + value));
    }

    private static Right right(String value) {
        return Stream.of(Right.values()).filter(right -> right.name().equals(value)).findFirst()
                .orElseThrow(() -> new Refusal(Reason.INVALID, "Not a right: " + value));
    }
}
