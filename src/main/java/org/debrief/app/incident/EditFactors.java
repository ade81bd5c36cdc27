package org.debrief.app.incident;

import org.debrief.analysis.Factor;
import org.debrief.app.Transactions;

/** The edits of the contributing factors of an incident. */
public final class EditFactors extends EditParts<Factor> {

    public EditFactors(IncidentAccess access, Records records, DraftCheck check, Transactions transactions) {
        super(access, records.factors(), new FactorRules(check, records), transactions);
    }
}
