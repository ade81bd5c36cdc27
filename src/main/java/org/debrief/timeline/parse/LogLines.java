package org.debrief.timeline.parse;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Logs of lines in one shape; lines that begin no event belong to the event before them. */
final class LogLines implements TimelineParser {

    /** How many lines a head of notes may have before the first stamped line. */
    private static final int HEAD_LINES = 25;

    /** How many lines are looked at to tell in which order they stand. */
    private static final int LINES_LOOKED_AT = 200;

    /** One line in so many must be typical. */
    private static final int KNOWN = 20;
    private static final int PLAIN = 4;

    private final String format;
    private final Supplier<? extends LineShape> shape;
    private final int oneIn;

    private LogLines(String format, Supplier<? extends LineShape> shape, int oneIn) {
        this.format = format;
        this.shape = shape;
        this.oneIn = oneIn;
    }

    /** Logs known by their first line, or by some lines near the beginning. */
    static LogLines known(String format, Supplier<? extends LineShape> shape) {
        return new LogLines(format, shape, KNOWN);
    }

    /** Logs of lines so plain that a good part of all lines must be such ones. */
    static LogLines plain(String format, Supplier<? extends LineShape> shape) {
        return new LogLines(format, shape, PLAIN);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public boolean recognises(Head head) {
        List<String> lines = head.lines();
        LineShape lookedFor = shape.get();
        boolean early = lines.stream().limit(HEAD_LINES).anyMatch(line -> isTypical(lookedFor, line));
        if (!early || saysItsColumns(lines.get(0))) {
            return false;
        }
        long typical = lines.stream().filter(line -> isTypical(lookedFor, line)).count();
        return typical * oneIn >= lines.size() || oneIn == KNOWN && isTypical(lookedFor, lines.get(0));
    }

    private static boolean isTypical(LineShape shape, String line) {
        return shape.read(line) != null && shape.isTypical(line);
    }

    /** Logs of web servers in the form of the W3C say in their head what their columns mean, the zone of their times among it. */
    private static boolean saysItsColumns(String first) {
        return first.startsWith("#Software:") || first.startsWith("#Version:") || first.startsWith("#Fields:") || first.startsWith("#Date:");
    }

    @Override
    public void parse(EvidenceFile file, Reading reading) throws IOException {
        reading.of(file);
        reading.order(orderAtFirst(file));
        LineShape lines = shape.get();
        LineEvents events = new LineEvents(reading);
        try (Lines all = Lines.of(file, reading)) {
            for (String line = all.next(); line != null; line = all.next()) {
                pass(lines.read(line), line, all.number(), events);
            }
        }
        events.end();
    }

    private static void pass(StampedLine stamped, String line, int number, LineEvents events) {
        if (stamped == null) {
            events.follow(line, number);
        } else {
            events.begin(stamped, number);
        }
    }

    private int orderAtFirst(EvidenceFile file) throws IOException {
        StampOrder order = new StampOrder();
        LineShape lines = shape.get();
        try (Lines first = Lines.of(file, new Reading(Answers.NONE, Nowhere.FINDINGS))) {
            for (String line = first.next(); line != null && first.number() <= LINES_LOOKED_AT; line = first.next()) {
                StampedLine stamped = lines.read(line);
                order.next(stamped == null ? null : stamped.stamp());
            }
        }
        return order.sign();
    }
}
