package org.debrief.app.incident;

import org.debrief.analysis.Factor;

/** The edits of the contributing factors of an incident. */
public final class EditFactors extends EditParts<Factor> {

    public EditFactors(IncidentAccess access, Records records, DraftCheck check, Editing editing) {
        super(access, records.factors(), new FactorRules(check, records), editing);
    }
}
