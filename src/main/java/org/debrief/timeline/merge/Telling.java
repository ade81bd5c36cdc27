package org.debrief.timeline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;

/**
 * What an event tells, for comparing it with one of another source.
 *
 * @param words its first words of four and more characters that begin with a letter, without those that stand in any alert, each once
 * @param names those of them that look like a name: with a digit, a hyphen, an underscore, a dot or a capital letter inside
 * @param over whether it says that something is over
 * @param taken whether it says that somebody has taken it on
 */
record Telling(List<String> words, List<String> names, boolean over, boolean taken) {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 64;
    private static final Set<String> COMMON = Set.of(
            "alert", "alerts", "alerting", "alertname", "firing", "fired", "triggered", "trigger", "incident", "incidents", "critical", "warning",
            "error", "errors", "info", "high", "severity", "status", "state", "service", "services", "instance", "with", "from", "that", "this",
            "have", "been", "were", "will", "when", "since", "above", "below", "over", "more", "than", "http", "https", "value", "summary",
            "description", "resolved", "recovered", "closed", "acknowledged", "production", "prod");
    private static final Set<String> OVER = Set.of("resolved", "recovered", "closed", "resolve", "ok", "recovery");
    private static final Set<String> TAKEN = Set.of("acknowledged", "acknowledge", "acked", "ack");

    static Telling of(TimelineEvent event) {
        Tokens tokens = new Tokens(event.text());
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean over = event.kind() == EventKind.RECOVERY;
        boolean taken = false;
        while (words.size() < MOST_WORDS && tokens.next()) {
            String word = tokens.word();
            over |= OVER.contains(word);
            taken |= TAKEN.contains(word);
            if (word.length() >= SHORTEST && Character.isLetter(word.charAt(0)) && !COMMON.contains(word) && !words.contains(word)) {
                words.add(word);
                if (tokens.isName()) {
                    names.add(word);
                }
            }
        }
        return new Telling(words, names, over, taken);
    }

    /** Whether both may tell of one thing: two words shared, and half of those of the one that has fewer. */
    boolean resembles(Telling other) {
        long shared = words.stream().filter(other.words::contains).count();
        return over == other.over && taken == other.taken && shared >= 2 && 2 * shared >= Math.min(words.size(), other.words.size());
    }
}
