package org.debrief.app.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.incident.ChangeKind;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.EventRules;
import org.debrief.app.incident.Mark;
import org.debrief.app.incident.Records;
import org.debrief.app.incident.StoredIncident;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.merge.Merge;
import org.debrief.timeline.merge.Merged;

/** Compares imports with the timeline of an incident, and saves them. */
public final class ImportStorage {

    private final Records records;
    private final EvidenceSources sources;
    private final EventRules rules;
    private final Editing editing;

    public ImportStorage(Records records, EvidenceSources sources, EventRules rules, Editing editing) {
        this.records = records;
        this.sources = sources;
        this.rules = rules;
        this.editing = editing;
    }

    /** What would be added. */
    ImportAnswer compare(long incident, Gathered all) {
        List<TimelineEvent> saved = saved(incident);
        Merged merged = merged(incident, saved, all);
        List<TimelineEvent> events = new ArrayList<>(withExcerpts(saved, all.additions()));
        events.addAll(merged.events());
        return answer(true, events, merged, all);
    }

    /** Adds what is not there yet, while nobody else changes the incident. */
    ImportAnswer save(StoredIncident stored, Gathered all) {
        long incident = stored.id();
        return editing.alone(incident, () -> {
            List<TimelineEvent> saved = saved(incident);
            Merged merged = merged(incident, saved, all);
            requireSound(stored, merged.events());
            List<TimelineEvent> events = added(incident, withExcerpts(saved, all.additions()), merged.events());
            all.sources().forEach(source -> sources.keep(incident, source));
            return answer(false, events, merged, all);
        });
    }

    private List<TimelineEvent> added(long incident, List<TimelineEvent> changed, List<TimelineEvent> imported) {
        Mark change = editing.mark(ChangeKind.CHANGED);
        Mark add = editing.mark(ChangeKind.IMPORTED);
        List<TimelineEvent> events = new ArrayList<>();
        changed.forEach(event -> events.add(records.timeline().replace(incident, event.id(), event, change)));
        imported.forEach(event -> events.add(records.timeline().add(incident, event, add)));
        return events;
    }

    private List<TimelineEvent> saved(long incident) {
        return records.timeline().of(List.of(incident)).getOrDefault(incident, List.of());
    }

    private Merged merged(long incident, List<TimelineEvent> saved, Gathered all) {
        return Merge.of(all.earliest().list(), saved, records.timeline().removed(incident));
    }

    /** They have one author and follow the rules of texts by the way they are made. */
    private void requireSound(StoredIncident incident, List<TimelineEvent> events) {
        List<Problem> problems = events.isEmpty() ? List.of() : rules.problems(incident, null, events.get(0));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** The saved events that get excerpts they do not have. */
    private static List<TimelineEvent> withExcerpts(List<TimelineEvent> saved, List<Addition> additions) {
        Map<String, TimelineEvent> changed = new LinkedHashMap<>();
        for (Addition addition : additions) {
            TimelineEvent event = Optional.ofNullable(changed.get(addition.event()))
                    .or(() -> saved.stream().filter(one -> one.id().equals(addition.event())).findFirst())
                    .orElseThrow(() -> InvalidInput.at(addition.field(), "debrief.error.import.event", addition.event()));
            if (!event.evidence().contains(addition.excerpt())) {
                List<Evidence> evidence = new ArrayList<>(event.evidence());
                evidence.add(addition.excerpt());
                changed.put(event.id(), event.withEvidence(evidence));
            }
        }
        return List.copyOf(changed.values());
    }

    private static ImportAnswer answer(boolean preview, List<TimelineEvent> events, Merged merged, Gathered all) {
        return new ImportAnswer(
                preview, all.files(), events, merged.duplicates(), all.warnings().list(), all.skipped().list(), all.questions(), all.masking().count());
    }
}
