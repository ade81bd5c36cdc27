package org.debrief.sandbox.host.mail;

/** Where the sandbox's own mail server listens (0 is any free port), and after how many seconds the queues are flushed again. */
public record MailRhythm(int port, int seconds) {
    private static final int DEFAULT_PORT = 2525;
    private static final int DEFAULT_SECONDS = 60;

    /** From the system properties; with an outside server the port is that one's. */
    public static MailRhythm ofSystem() {
        boolean outside = System.getProperty("sandbox.smtp.host") != null;
        return new MailRhythm(outside ? 0 : Integer.getInteger("sandbox.smtp.port", DEFAULT_PORT),
                Integer.getInteger("sandbox.mail.seconds", DEFAULT_SECONDS));
    }
}
