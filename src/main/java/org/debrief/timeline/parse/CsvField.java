package org.debrief.timeline.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a column of a table says, by the name in its header.
 *
 * @param rank of several columns of a role the one of the lowest rank counts
 */
record CsvField(Role role, int rank) {

    /** What a cell says. */
    enum Role { TIME, DATE, TEXT, KIND, LEVEL, SOURCE, PERSON, LINK }

    private static final Pattern REMARK = Pattern.compile("[(\\[].{0,100}");
    private static final Pattern UNIVERSAL = Pattern.compile("(?<!\\p{L})(?:UTC|GMT)(?!\\p{L}|[+-]|\\s[+-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST_NAME = 100;
    private static final Map<String, List<CsvField>> BY_NAME = new HashMap<>();

    static {
        name(Role.TIME, "timestamp", "time", "datetime", "dateandtime", "eventtime", "eventtimestamp", "eventdate", "occurredat", "occurred", "happenedat",
                "when", "at", "ts", "logtime", "logtimestamp", "createdat", "created", "createdon", "createdtime", "createddate", "creationtime", "creationdate",
                "syscreatedon", "loggedat", "recordedat",
                "starttime", "startedat", "start", "started", "startdate", "begin", "openedat", "opened", "triggeredat", "firedat", "reportedat",
                "receivedat", "updatedat", "updated", "date", "zeitstempel", "zeitpunkt", "zeit", "uhrzeit", "datum");
        name(Role.DATE, "date", "day", "eventdate", "startdate", "createddate", "datum", "tag");
        name(Role.TEXT, "message", "msg", "text", "event", "summary", "description", "shortdescription", "title", "subject", "what", "whathappened",
                "details", "detail", "activity", "entry", "line", "raw", "comment", "comments", "note", "notes", "log", "body", "content", "reason", "ereignis",
                "beschreibung", "nachricht", "bemerkung");
        name(Role.KIND, "kind", "type", "eventtype", "category", "typ", "art");
        name(Role.LEVEL, "level", "severity", "loglevel", "lvl", "levelname", "priority");
        name(Role.SOURCE, "service", "servicename", "component", "application", "app", "source", "logger", "host", "hostname", "server", "node", "pod",
                "container", "system", "process", "quelle");
        name(Role.PERSON, "author", "user", "username", "who", "person", "actor", "by", "owner", "responder", "reporter", "sender", "from", "assignee",
                "wer");
        name(Role.LINK, "link", "url", "permalink", "href");
    }

    private static void name(Role role, String... names) {
        for (int i = 0; i < names.length; i++) {
            BY_NAME.computeIfAbsent(names[i], key -> new ArrayList<>()).add(new CsvField(role, i));
        }
    }

    /** What a header says about its column; empty when it is none of the usual names. */
    static List<CsvField> named(String header) {
        if (header.length() > LONGEST_NAME) {
            return List.of();
        }
        String plain = UNIVERSAL.matcher(REMARK.matcher(header).replaceFirst("")).replaceAll("");
        return BY_NAME.getOrDefault(NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether a header says that its times are UTC, as {@code Time (UTC)} does. */
    static boolean isUniversal(String header) {
        return header.length() <= LONGEST_NAME && UNIVERSAL.matcher(header).find();
    }
}
