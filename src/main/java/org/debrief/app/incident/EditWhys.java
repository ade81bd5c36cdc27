package org.debrief.app.incident;

import org.debrief.analysis.Why;

/** The edits of the whys of an incident. */
public final class EditWhys extends EditParts<Why> {

    public EditWhys(IncidentAccess access, Records records, Editing editing) {
        super(access, records.whys(), new WhyRules(records), editing);
    }
}
