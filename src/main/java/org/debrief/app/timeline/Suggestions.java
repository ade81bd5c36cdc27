package org.debrief.app.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.debrief.app.CurrentReader;
import org.debrief.app.incident.StoredIncident;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.Stamp;
import org.debrief.timeline.parse.Stamps;

/** What a person may want to answer; never applied before they said so. */
public final class Suggestions {

    private final CurrentReader reader;
    private final EvidenceSources sources;
    private final Clock clock;

    public Suggestions(CurrentReader reader, EvidenceSources sources, Clock clock) {
        this.reader = reader;
        this.sources = sources;
        this.clock = clock;
    }

    /** Suggestions for the sources of one incident. */
    Of of(StoredIncident incident) {
        Map<String, KeptSource> kept = new TreeMap<>();
        sources.of(incident.id()).forEach(source -> kept.put(source.name(), source));
        return new Of(kept, day(incident.incident().milestones()), reader.zone(), clock.instant());
    }

    /** When the incident was, as far as its milestones tell; otherwise now. */
    private Instant day(Milestones milestones) {
        for (Milestone milestone : Milestone.values()) {
            if (milestones.at(milestone).isPresent()) {
                return milestones.at(milestone).get();
            }
        }
        return clock.instant();
    }

    /** Suggestions for the sources of an incident: what was said about a source before, else what the incident and the reader suggest. */
    record Of(Map<String, KeptSource> kept, Instant day, ZoneId zone, Instant now) {

        String to(FileFindings.Asked asked, String source, Answers said) {
            ZoneId where = said.zone() == null ? zone : said.zone();
            LocalDate date = day.atZone(where).toLocalDate();
            return switch (asked.question()) {
                case ZONE -> answer(source, Answers::zone, zone);
                case YEAR -> answer(source, Answers::year, date.getYear());
                case DATE -> meant(asked.sample(), LocalDate.parse(answer(source, Answers::date, date)));
            };
        }

        /** Of the two days that one stamp may mean, the one nearer to the day thought of; that day itself where the stamp says none. */
        private static String meant(String sample, LocalDate day) {
            if (!(Stamps.of(sample) instanceof Stamp.EitherOrder either)) {
                return day.toString();
            }
            LocalDate one = either.dayFirst().toLocalDate();
            LocalDate other = either.monthFirst().toLocalDate();
            boolean nearer = Math.abs(ChronoUnit.DAYS.between(one, day)) <= Math.abs(ChronoUnit.DAYS.between(other, day));
            return (nearer ? one : other).toString();
        }

        /** What was said about the source, about its archive, or otherwise. */
        private <T> String answer(String source, Function<Answers, T> question, T otherwise) {
            for (String name = source; name != null; name = around(name)) {
                T said = kept.containsKey(name) ? question.apply(kept.get(name).answers()) : null;
                if (said != null) {
                    return said.toString();
                }
            }
            return otherwise.toString();
        }

        private static String around(String name) {
            int slash = name.lastIndexOf('/');
            return slash < 0 ? null : name.substring(0, slash);
        }
    }
}
