package org.debrief.store;

import java.util.HashMap;
import java.util.Map;
import org.debrief.analysis.Factor;
import org.debrief.document.KeptPart;

/** The layout of contributing factors. */
final class FactorShape implements PartShape<FactorRow, Factor> {

    @Override
    public String prefix() {
        return "f";
    }

    @Override
    public Class<FactorRow> row() {
        return FactorRow.class;
    }

    @Override
    public Map<String, Object> columns(Factor factor) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CATEGORY", factor.category());
        columns.put("BODY", factor.text());
        columns.put("ACCEPTED", factor.accepted());
        columns.put("EVIDENCE", ListColumn.ofEvidence(factor.evidence()));
        return columns;
    }

    @Override
    public void write(Factor factor, FactorRow row) {
        row.setCategory(factor.category());
        row.setBody(factor.text());
        row.setAccepted(factor.accepted());
        row.setEvidence(ListColumn.ofEvidence(factor.evidence()));
    }

    @Override
    public Factor read(FactorRow row, String id) {
        return new Factor(
                id,
                row.getRev(),
                row.getCategory(),
                ListColumn.orEmpty(row.getBody()),
                row.getAccepted(),
                ListColumn.evidence(row.getEvidence()));
    }

    @Override
    public String text(Factor factor) {
        return KeptPart.of(factor);
    }

    @Override
    public Factor read(String text) {
        return KeptPart.factor(text);
    }

    @Override
    public Factor as(Factor factor, String id, int rev) {
        return factor.as(id, rev);
    }
}
