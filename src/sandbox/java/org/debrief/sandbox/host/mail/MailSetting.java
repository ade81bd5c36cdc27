package org.debrief.sandbox.host.mail;

/** The outgoing mail server as an administrator has set it up; without a host it is the sandbox's own. */
public record MailSetting(String host, int port, String from, String prefix, MailState state) {
    private static final int LARGEST_PORT = 65_535;

    /** What a new site has. */
    static final MailSetting FIRST = new MailSetting(System.getProperty("sandbox.smtp.host", ""),
            System.getProperty("sandbox.smtp.host") == null ? 0 : Integer.getInteger("sandbox.smtp.port", 25), "jira@example.com",
                    "[JIRA]", MailState.UP);

    public MailSetting {
        if (!host.matches("[A-Za-z0-9.:_-]{0,255}")) {
            throw new IllegalArgumentException("host: \"" + host + "\" is not the name or address of a machine.");
        }
        if (port < 0 || port > LARGEST_PORT || !host.isEmpty() && port == 0) {
            throw new IllegalArgumentException("port: " + port + " is not a port.");
        }
        if (!from.matches("[^\\s@<>,;]+@[^\\s@<>,;]+") || from.length() > 255) {
            throw new IllegalArgumentException("from: \"" + from + "\" is not a mail address.");
        }
        if (!prefix.matches("[^\\r\\n]{0,100}")) {
            throw new IllegalArgumentException("prefix: must be one line of at most 100 characters.");
        }
    }

    /** The same in another state. */
    public MailSetting in(MailState newState) {
        return new MailSetting(host, port, from, prefix, newState);
    }

    /** Whether mail goes to the sandbox's own server. */
    public boolean own() {
        return host.isEmpty();
    }
}
