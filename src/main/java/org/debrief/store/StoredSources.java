package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.debrief.app.timeline.EvidenceSources;
import org.debrief.app.timeline.KeptSource;
import org.debrief.timeline.parse.Answers;

/** What was said about sources of evidence, in our tables. */
public final class StoredSources implements EvidenceSources {

    private final ActiveObjects ao;

    public StoredSources(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<KeptSource> of(long incidentId) {
        return rows(incidentId).stream().map(StoredSources::source).sorted(Comparator.comparing(KeptSource::name)).toList();
    }

    private List<EvidenceSourceRow> rows(long incidentId) {
        return Rows.of(ao, EvidenceSourceRow.class, "INCIDENT_ID", List.of(incidentId));
    }

    private static KeptSource source(EvidenceSourceRow row) {
        Answers answers = new Answers(
                row.getZoneId() == null ? null : ZoneId.of(row.getZoneId()),
                row.getFirstYear(),
                row.getFirstDate() == null ? null : LocalDate.ofEpochDay(row.getFirstDate()));
        Instant at = row.getChosenAt() == null ? null : Instant.ofEpochSecond(row.getChosenAt());
        return new KeptSource(row.getSourceName(), answers, row.getShiftSeconds(), row.getChosenBy(), at);
    }

    @Override
    public void keep(long incidentId, KeptSource source) {
        ao.executeInTransaction(() -> {
            EvidenceSourceRow row = rows(incidentId).stream()
                    .filter(one -> one.getSourceName().equals(source.name()))
                    .findFirst()
                    .orElseGet(() -> ao.create(
                            EvidenceSourceRow.class, Map.of("INCIDENT_ID", incidentId, "SOURCE_NAME", source.name())));
            write(source, row);
            row.save();
            return row;
        });
    }

    private static void write(KeptSource source, EvidenceSourceRow row) {
        Answers answers = source.answers();
        row.setZoneId(answers.zone() == null ? null : answers.zone().getId());
        row.setFirstYear(answers.year());
        row.setFirstDate(answers.date() == null ? null : answers.date().toEpochDay());
        row.setShiftSeconds(source.shiftSeconds());
        row.setChosenBy(source.by());
        row.setChosenAt(source.at() == null ? null : source.at().getEpochSecond());
    }
}
