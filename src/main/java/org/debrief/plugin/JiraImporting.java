package org.debrief.plugin;

import java.time.Clock;
import org.debrief.app.CurrentReader;
import org.debrief.app.incident.DraftCheck;
import org.debrief.app.incident.EventRules;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.Records;
import org.debrief.app.timeline.EvidenceGathering;
import org.debrief.app.timeline.EvidenceSources;
import org.debrief.app.timeline.ImportLimits;
import org.debrief.app.timeline.ImportStorage;
import org.debrief.app.timeline.ImportTimeline;
import org.debrief.app.timeline.IncidentHistory;
import org.debrief.app.timeline.ReadEvidenceSources;
import org.debrief.app.timeline.Suggestions;
import org.debrief.timeline.parse.Formats;
import org.springframework.context.annotation.Bean;

/** What imports evidence, made from the ports that {@link JiraWiring} fills. */
public class JiraImporting {

    @Bean
    Suggestions suggestions(CurrentReader reader, EvidenceSources sources, Clock clock) {
        return new Suggestions(reader, sources, clock);
    }

    @Bean
    EvidenceGathering evidenceGathering(IncidentHistory history, Suggestions suggestions) {
        return new EvidenceGathering(Formats::of, history, ImportLimits.DEFAULT, suggestions);
    }

    @Bean
    ImportStorage importStorage(Records records, EvidenceSources sources, DraftCheck check, Editing editing) {
        return new ImportStorage(records, sources, new EventRules(check), editing);
    }

    @Bean
    ImportTimeline importTimeline(
            IncidentAccess access, CurrentReader reader, EvidenceGathering gathering, ImportStorage storage) {
        return new ImportTimeline(access, reader, gathering, storage);
    }

    @Bean
    ReadEvidenceSources readEvidenceSources(IncidentAccess access, EvidenceSources sources) {
        return new ReadEvidenceSources(access, sources);
    }
}
