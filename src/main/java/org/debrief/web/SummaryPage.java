package org.debrief.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.incident.Durations;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.incident.Roles;
import org.debrief.incident.Texts;
import org.debrief.review.Phrases;

/**
 * The executive summary: the prose, the facts, how long everything took.
 *
 * @param unwritten whether to say that there is no summary yet
 * @param summaryHtml {@code null} while it is not written
 * @param zone the zone of the milestones, {@code null} when none is known
 */
public record SummaryPage(
        int heading,
        boolean unwritten,
        String summaryHtml,
        String impactHtml,
        String descriptionHtml,
        List<String> learningsHtml,
        List<Fact> facts,
        List<Fact> durations,
        List<MilestoneRow> milestones,
        String zone) {

    static SummaryPage of(Incident incident, boolean draft, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        Texts texts = incident.texts();
        return new SummaryPage(
                viewpoint.placement().heading(),
                draft && prose(texts.executiveSummary()) == null,
                prose(texts.executiveSummary()),
                prose(texts.impact()),
                prose(texts.description()),
                texts.learnings().stream().map(SafeText::prose).toList(),
                facts(incident, phrases),
                durations(incident.milestones(), phrases),
                MilestoneRow.of(incident.milestones(), phrases),
                zone(incident.milestones(), phrases));
    }

    static String prose(String words) {
        return words == null || words.isBlank() ? null : SafeText.prose(words);
    }

    private static List<Fact> facts(Incident incident, Phrases phrases) {
        FactList facts = new FactList(phrases);
        Roles roles = incident.roles();
        facts.add("debrief.field.services", String.join(", ", incident.services()));
        facts.add("debrief.field.detection.source", phrases.word("debrief.detection.source", incident.detectionSource()));
        facts.add("debrief.field.commander", phrases.person(roles.commander()));
        facts.add("debrief.field.scribe", phrases.person(roles.scribe()));
        facts.add("debrief.field.facilitator", phrases.person(roles.facilitator()));
        facts.add("debrief.field.participants", phrases.people(roles.participants()));
        return facts.known();
    }

    /** The four durations and how long the impact lasted, as far as they are known. */
    public static List<Fact> durations(Milestones milestones, Phrases phrases) {
        FactList facts = new FactList(phrases);
        Durations durations = milestones.durations();
        facts.add("debrief.duration.ttd", phrases.duration(durations.ttd()));
        facts.add("debrief.duration.tta", phrases.duration(durations.tta()));
        facts.add("debrief.duration.ttm", phrases.duration(durations.ttm()));
        facts.add("debrief.duration.ttr", phrases.duration(durations.ttr()));
        facts.add("debrief.duration.impact", phrases.duration(impact(milestones)));
        return facts.known();
    }

    private static Duration impact(Milestones milestones) {
        Instant from = milestones.impactStarted();
        Instant to = milestones.resolved();
        return from == null || to == null || !milestones.problems().isEmpty() ? null : Duration.between(from, to);
    }

    /** The zone of the milestones, {@code null} when none is known. */
    public static String zone(Milestones milestones, Phrases phrases) {
        return first(milestones).map(phrases::zone).orElse(null);
    }

    static Optional<Instant> first(Milestones milestones) {
        return Stream.of(Milestone.values()).flatMap(milestone -> milestones.at(milestone).stream()).findFirst();
    }
}
