package org.debrief.store;

import java.util.HashMap;
import java.util.Map;
import org.debrief.analysis.Why;
import org.debrief.document.KeptPart;

/** The layout of whys. */
final class WhyShape implements PartShape<WhyRow, Why> {

    @Override
    public String prefix() {
        return "w";
    }

    @Override
    public Class<WhyRow> row() {
        return WhyRow.class;
    }

    @Override
    public Map<String, Object> columns(Why why) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PARENT_PART", why.parent());
        columns.put("EFFECT_PART", why.effect());
        columns.put("FACTOR_PART", why.factor());
        columns.put("BODY", why.text());
        columns.put("ACCEPTED", why.accepted());
        columns.put("EVIDENCE", ListColumn.ofEvidence(why.evidence()));
        return columns;
    }

    @Override
    public void write(Why why, WhyRow row) {
        row.setParentPart(why.parent());
        row.setEffectPart(why.effect());
        row.setFactorPart(why.factor());
        row.setBody(why.text());
        row.setAccepted(why.accepted());
        row.setEvidence(ListColumn.ofEvidence(why.evidence()));
    }

    @Override
    public Why read(WhyRow row, String id) {
        return new Why(
                id,
                row.getRev(),
                row.getParentPart(),
                row.getEffectPart(),
                ListColumn.orEmpty(row.getBody()),
                row.getFactorPart(),
                row.getAccepted(),
                ListColumn.evidence(row.getEvidence()));
    }

    @Override
    public String text(Why why) {
        return KeptPart.of(why);
    }

    @Override
    public Why read(String text) {
        return KeptPart.why(text);
    }

    @Override
    public Why as(Why why, String id, int rev) {
        return why.as(id, rev);
    }
}
