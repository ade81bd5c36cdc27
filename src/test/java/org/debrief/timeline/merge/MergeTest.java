package org.debrief.timeline.merge;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.junit.Test;

/** What is taken for a duplicate, and why. */
public class MergeTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ALARM = "HighErrorRate fires for checkout on web-7 behind loadbalancer";

    private static Candidate candidate(String source, int line, int seconds, EventKind kind, String text) {
        return new Candidate(event(source, line, seconds, kind, text, EventHash.of(source + line)), true, false);
    }

    private static TimelineEvent event(String source, int line, int seconds, EventKind kind, String text, String hash) {
        return new TimelineEvent(
                null, 0, NOON.plusSeconds(seconds), null, kind, text, "ana", new Source(source, line, hash, null), List.of());
    }

    private static Candidate chat(int seconds, String text) {
        return candidate("chat", seconds, seconds, EventKind.COMMUNICATION, text);
    }

    private static Candidate alarm(int seconds, String text) {
        return candidate("alarms", seconds, seconds, EventKind.ALERT, text);
    }

    private static List<String> merged(List<Candidate> candidates, TimelineEvent... saved) {
        return said(Merge.of(candidates, List.of(saved)));
    }

    /** Lines added, then lines left out with the reason and the line or id of what they repeat. */
    private static List<String> said(Merged merged) {
        List<String> said = new ArrayList<>();
        merged.events().forEach(event -> said.add(event.source().name() + event.source().line()));
        merged.duplicates().forEach(duplicate -> said.add(duplicate.event().source().name() + duplicate.event().source().line() + " "
                + duplicate.reason() + " " + (duplicate.of().id() == null ? duplicate.of().source().name() + duplicate.of().source().line() : duplicate.of().id())));
        return said;
    }

    @Test
    public void eventsComeInTheOrderOfTime() {
        assertEquals(List.of("b1", "a1", "a2"), merged(List.of(
                candidate("a", 2, 9, EventKind.ACTION, "third"),
                candidate("b", 1, 0, EventKind.ACTION, "first"),
                candidate("a", 1, 5, EventKind.ACTION, "second"))));
    }

    @Test
    public void theSameIdentityIsTheSameEventWhateverItSays() {
        Candidate first = new Candidate(event("a", 1, 0, EventKind.ALERT, "one", EventHash.of("x")), true, false);
        Candidate second = new Candidate(event("b", 1, 99, EventKind.ALERT, "two", EventHash.of("x")), true, false);
        assertEquals(List.of("a1", "b1 SAME_EVENT a1"), merged(List.of(second, first)));
    }

    @Test
    public void whatWasSavedIsNotAddedAgain() {
        Candidate again = alarm(0, "changed since");
        assertEquals(List.of("alarms0 SAME_EVENT e7"), merged(List.of(again), again.event().as("e7", 2)));
    }

    @Test
    public void theSameWordsInTheSameSecondAreOneEvent() {
        assertEquals(
                List.of("a1", "a3", "b2 SAME_TEXT a1"),
                merged(List.of(
                        candidate("a", 1, 0, EventKind.OBSERVATION, "Disk  full\non db-7"),
                        candidate("b", 2, 0, EventKind.ALERT, "disk full on DB-7 "),
                        candidate("a", 3, 1, EventKind.OBSERVATION, "Disk full on db-7"))));
    }

    @Test
    public void theSameLineTwiceWithoutIdentityIsTheSameText() {
        TimelineEvent line = event("log", 1, 0, EventKind.OBSERVATION, "x", EventHash.of("syslog", NOON, "x"));
        TimelineEvent next = event("log", 2, 0, EventKind.OBSERVATION, "x", EventHash.of("syslog", NOON, "x"));
        assertEquals(List.of("log1", "log2 SAME_TEXT log1"), merged(List.of(new Candidate(line, false, false), new Candidate(next, false, false))));
    }

    @Test
    public void anEventWrittenByHandIsRecognisedByItsWords() {
        TimelineEvent byHand = new TimelineEvent("e1", 1, NOON, null, EventKind.ALERT, "Disk full", "ana", null, List.of());
        assertEquals(List.of("a1 SAME_TEXT e1"), merged(List.of(candidate("a", 1, 0, EventKind.ALERT, "disk full")), byHand));
    }

    @Test
    public void anAlertAndTheMessageAboutItAreLikelyOne() {
        assertEquals(List.of("alarms0", "chat70 LIKELY alarms0"), merged(List.of(alarm(0, ALARM), chat(70, "[FIRING:1] HighErrorRate (checkout web-7)"))));
    }

    @Test
    public void anAlertInTwoSystemsIsLikelyOne() {
        Candidate pager = candidate("pager", 1, 30, EventKind.ALERT, "Triggered: HighErrorRate, checkout");
        assertEquals(List.of("alarms0", "pager1 LIKELY alarms0"), merged(List.of(pager, alarm(0, ALARM))));
    }

    @Test
    public void aSavedEventAfterItCountsToo() {
        TimelineEvent saved = alarm(60, ALARM).event().as("e1", 1);
        assertEquals(List.of("chat0 LIKELY e1"), merged(List.of(chat(0, "HighErrorRate for checkout")), saved));
    }

    @Test
    public void whatIsNotLikely() {
        assertAdded(chat(121, ALARM), "more than two minutes apart");
        assertAdded(chat(60, "HighErrorRate for checkout is resolved"), "one says that it is over");
        assertAdded(chat(60, "kim acknowledged HighErrorRate for checkout"), "one says that somebody has taken it");
        assertAdded(chat(60, "HighErrorRate again"), "one word shared");
        assertAdded(chat(60, "fires for checkout"), "no name shared");
        assertAdded(chat(60, "web-7 HighErrorRate needs somebody from storage before lunch please"), "few of its words shared");
        assertAdded(alarm(60, ALARM + " still"), "the same source");
        assertAdded(candidate("log", 1, 60, EventKind.OBSERVATION, ALARM + " still"), "a line of a log");
    }

    private static void assertAdded(Candidate other, String why) {
        assertEquals(why, 2, Merge.of(List.of(alarm(0, ALARM), other), List.of()).events().size());
    }

    @Test
    public void aNameThatStandsEverywhereSaysNothing() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i <= Likeness.MOST_HOLDERS; i++) {
            candidates.add(alarm(i, "Checkout HighErrorRate number" + i));
        }
        candidates.add(chat(60, "Checkout HighErrorRate"));
        assertEquals(Likeness.MOST_HOLDERS + 2, Merge.of(candidates, List.of()).events().size());
        assertEquals(Likeness.MOST_HOLDERS, Merge.of(candidates.subList(1, candidates.size()), List.of()).events().size());
    }

    @Test
    public void whatIsKeptIsAddedUnlessItsOwnEntryIsThere() {
        Candidate kept = new Candidate(chat(60, "HighErrorRate checkout").event(), true, true);
        assertEquals(List.of("alarms0", "chat60"), merged(List.of(alarm(0, ALARM), kept)));
        assertEquals(List.of("chat60 SAME_EVENT e1"), merged(List.of(kept), kept.event().as("e1", 1)));
    }

    @Test
    public void whatSomebodyRemovedComesBackOnlyWhenItIsKept() {
        Candidate again = chat(60, "HighErrorRate checkout");
        TimelineEvent removed = again.event().as("e1", 2);
        assertEquals(List.of("alarms0", "chat60 REMOVED e1"), said(Merge.of(List.of(alarm(0, ALARM), again), List.of(), List.of(removed))));
        Candidate kept = new Candidate(again.event(), true, true);
        assertEquals(List.of("chat60"), said(Merge.of(List.of(kept), List.of(), List.of(removed))));
        assertEquals(List.of("chat60 SAME_EVENT e9"), said(Merge.of(List.of(again), List.of(again.event().as("e9", 1)), List.of(removed))));
    }

    @Test
    public void hashesKnowIdentityFormatInstantAndWords() {
        String hash = EventHash.of("syslog", NOON, "Disk full");
        assertEquals(hash, EventHash.of("syslog", NOON, " disk\tfull\n"));
        assertEquals(64, hash.length());
        assertNotEquals(hash, EventHash.of("json", NOON, "Disk full"));
        assertNotEquals(hash, EventHash.of("syslog", NOON.plusNanos(1), "Disk full"));
        assertNotEquals(EventHash.of("a"), EventHash.of("b"));
    }

    @Test
    public void mergingIsAsTheSlowReferenceSaysInAnyOrder() {
        Random random = new Random(20260301);
        for (int round = 0; round < 400; round++) {
            List<Candidate> candidates = new ArrayList<>(RandomEvents.candidates(random, 40));
            List<TimelineEvent> saved = RandomEvents.saved(random, 10);
            List<String> expected = said(SlowMerge.of(candidates, saved));
            Collections.shuffle(candidates, random);
            assertEquals("round " + round, expected, said(Merge.of(candidates, saved)));
        }
    }
}
