package org.debrief.timeline.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Abbreviations of time zones, most of which mean more than one offset in the world; so none but UTC places a stamp by itself. */
final class Abbreviations {

    private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT", "Z");

    /** Words that stand beside stamps in logs and look the same. */
    private static final Set<String> LEVELS = Set.of("INFO", "WARN", "ERROR", "DEBUG", "TRACE", "FATAL", "ERR", "CRIT", "DBG", "WRN", "INF", "LOG");

    /** Minutes ahead of UTC. */
    private static final Map<String, List<Integer>> MINUTES = Map.ofEntries(
            Map.entry("WET", List.of(0)), Map.entry("WEST", List.of(60)), Map.entry("BST", List.of(60, 360)), Map.entry("CET", List.of(60)),
            Map.entry("CEST", List.of(120)), Map.entry("MEZ", List.of(60)), Map.entry("MESZ", List.of(120)), Map.entry("EET", List.of(120)),
            Map.entry("EEST", List.of(180)), Map.entry("MSK", List.of(180)), Map.entry("IST", List.of(330, 60, 120)), Map.entry("SAST", List.of(120)),
            Map.entry("EST", List.of(-300, 600)), Map.entry("EDT", List.of(-240, 660)), Map.entry("CST", List.of(-360, 480, -300)),
            Map.entry("CDT", List.of(-300, -240)), Map.entry("MST", List.of(-420, 480)), Map.entry("MDT", List.of(-360)),
            Map.entry("PST", List.of(-480, 480)), Map.entry("PDT", List.of(-420)), Map.entry("AKST", List.of(-540)), Map.entry("AKDT", List.of(-480)),
            Map.entry("HST", List.of(-600)), Map.entry("AST", List.of(-240, 180)), Map.entry("ADT", List.of(-180)), Map.entry("NST", List.of(-210)),
            Map.entry("NDT", List.of(-150)), Map.entry("BRT", List.of(-180)), Map.entry("ART", List.of(-180)), Map.entry("JST", List.of(540)),
            Map.entry("KST", List.of(540)), Map.entry("HKT", List.of(480)), Map.entry("SGT", List.of(480)), Map.entry("PKT", List.of(300)),
            Map.entry("NPT", List.of(345)), Map.entry("WIB", List.of(420)), Map.entry("AWST", List.of(480)), Map.entry("ACST", List.of(570)),
            Map.entry("ACDT", List.of(630)), Map.entry("AEST", List.of(600)), Map.entry("AEDT", List.of(660)), Map.entry("LHST", List.of(630)),
            Map.entry("LHDT", List.of(660)), Map.entry("NZST", List.of(720)), Map.entry("NZDT", List.of(780)));

    private Abbreviations() {}

    /** Whether it means UTC everywhere. */
    static boolean isUniversal(String word) {
        return UNIVERSAL.contains(word);
    }

    /** Whether a word apart from its stamp is one. */
    static boolean isKnown(String word) {
        return MINUTES.containsKey(word);
    }

    /** Whether letters that stand right behind a stamp can be one. */
    static boolean isPlausible(String word) {
        return isKnown(word) || !LEVELS.contains(word);
    }

    /** Whether it can mean an offset of so many seconds. */
    static boolean fits(String word, int seconds) {
        return seconds % 60 == 0 && MINUTES.getOrDefault(word, List.of()).contains(seconds / 60);
    }
}
