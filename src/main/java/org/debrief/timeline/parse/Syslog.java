package org.debrief.timeline.parse;

/** Lines of both kinds of syslog, which collectors write into one file. */
final class Syslog implements LineShape {

    private final Syslog5424 newer = new Syslog5424();
    private final Syslog3164 older = new Syslog3164();
    private final boolean wantsNewer;

    private Syslog(boolean wantsNewer) {
        this.wantsNewer = wantsNewer;
    }

    /** Files known by lines of RFC 5424. */
    static Syslog rfc5424() {
        return new Syslog(true);
    }

    /** Files known by lines of RFC 3164. */
    static Syslog rfc3164() {
        return new Syslog(false);
    }

    @Override
    public StampedLine read(String line) {
        StampedLine read = newer.read(line);
        return read == null ? older.read(line) : read;
    }

    @Override
    public boolean isTypical(String line) {
        return wantsNewer ? newer.read(line) != null : older.read(line) != null && older.isTypical(line);
    }
}
