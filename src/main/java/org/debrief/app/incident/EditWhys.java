package org.debrief.app.incident;

import org.debrief.analysis.Why;
import org.debrief.app.Transactions;

/** The edits of the whys of an incident. */
public final class EditWhys extends EditParts<Why> {

    public EditWhys(IncidentAccess access, Records records, Transactions transactions) {
        super(access, records.whys(), new WhyRules(records), transactions);
    }
}
