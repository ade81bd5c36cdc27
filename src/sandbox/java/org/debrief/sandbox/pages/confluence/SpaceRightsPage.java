package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Grant;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/** Who may do what in a space, to be ticked; for those who administer it. Letting anonymous readers in is one tick. */
final class SpaceRightsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    SpaceRightsPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        Space space = space(request);
        List<Grant> grants = around.wiki().rights().grants(space);
        List<Row> rows = holders(grants).stream().map(holder -> new Row(Holders.value(holder), Holders.name(holder),
                Stream.of(Right.values())
                .map(right -> grants.contains(new Grant(right, holder))).toList())).toList();
        List<Row> others = Stream.concat(around.wiki().people().allGroups().stream().map(Holder::group),
                around.wiki().people().names().stream().map(Holder::user))
                .filter(holder -> !holders(grants).contains(holder)).map(holder ->
                new Row(Holders.value(holder), Holders.name(holder), List.of())).toList();
        String body = around.html("rights", request, Map.of("name", space.name(), "key", space.key(), "rows", rows, "others", others));
        return new Screen.Shown(new Page("Permissions of " + space.name(), body, Map.of("decorator", "main", "ajs-space-key", space.key()),
                Set.of(), Set.of()));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Space space = space(request);
        if (Asked.has(request, "add")) {
            around.wiki().rights().give(space, Right.VIEW, known(Holders.of(Asked.text(request, "holder"))));
        } else {
            save(space, request);
            Flash.keep(request, Flash.Kind.SUCCESS, "The permissions were saved.");
        }
        return new Screen.Moved("/spaces/spacepermissions.action?key=" + space.key());
    }

    /** Only those who were in the form are changed: somebody whom another administrator added meanwhile stays. */
    private void save(Space space, HttpServletRequest request) {
        List<Holder> shown = new ArrayList<>();
        for (String value : request.getParameterValues("shown") == null ? new String[0] : request.getParameterValues("shown")) {
            shown.add(known(Holders.of(value)));
        }
        for (Holder holder : shown) {
            for (Right right : Right.values()) {
                boolean ticked = Asked.has(request, right + ":" + Holders.value(holder));
                if (ticked && !(holder.kind() == Holder.Kind.ANONYMOUS && right == Right.ADMINISTER)) {
                    around.wiki().rights().give(space, right, holder);
                } else {
                    around.wiki().rights().take(space, right, holder);
                }
            }
        }
    }

    private Holder known(Holder holder) {
        boolean there = switch (holder.kind()) {
            case ANONYMOUS -> true;
            case GROUP -> around.wiki().people().allGroups().contains(holder.name());
            case USER -> around.wiki().people().byName(holder.name()).isPresent();
        };
        if (!there) {
            throw new Refusal(Reason.INVALID, "Not a holder of rights: " + Holders.name(holder));
        }
        return holder;
    }

    private static Set<Holder> holders(List<Grant> grants) {
        Set<Holder> holders = new LinkedHashSet<>();
        Stream.of(Holder.Kind.GROUP, Holder.Kind.USER).forEach(kind -> grants.stream().map(Grant::holder)
                .filter(holder -> holder.kind() == kind).forEach(holders::add));
        holders.add(Holder.ANONYMOUS);
        return holders;
    }

    private Space space(HttpServletRequest request) {
        Space space = around.wiki().spaceOrRefuse(Asked.text(request, "key"));
        if (!around.wiki().may(Right.ADMINISTER, space)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not change the permissions of this space.");
        }
        return space;
    }

    /** Somebody and whether they may view, edit and administer. */
    public record Row(String value, String name, List<Boolean> may) {
    }
}
