package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;

/** The edits of the whys of an incident. */
public final class EditWhys extends EditOrderedParts<Why> {

    private final OrderedParts<Why> whys;

    public EditWhys(IncidentAccess access, Records records, Editing editing) {
        super(access, records.whys(), new WhyRules(records), editing);
        whys = records.whys();
    }

    @Override
    boolean areSiblings(Why one, Why other) {
        return Objects.equals(one.parent(), other.parent()) && Objects.equals(one.effect(), other.effect());
    }

    @Override
    void release(long incident, Why why, Dependants dependants) {
        List<Why> all = all(incident);
        WhyTree tree = new WhyTree(all);
        if (dependants == Dependants.REMOVE) {
            tree.below(why).forEach(under -> whys.remove(incident, under.id(), mark(ChangeKind.REMOVED)));
        } else {
            moveUp(incident, why, tree.under(why), all);
        }
    }

    private void moveUp(long incident, Why why, List<Why> children, List<Why> all) {
        children.forEach(child ->
                whys.replace(incident, child.id(), child.under(why.parent(), why.effect()), mark(ChangeKind.CHANGED)));
        List<Why> order = new ArrayList<>(all);
        order.removeAll(children);
        order.addAll(order.indexOf(why), children);
        whys.arrange(incident, ids(order));
    }
}
