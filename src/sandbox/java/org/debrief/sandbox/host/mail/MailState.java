package org.debrief.sandbox.host.mail;

/** How the mail server behaves. */
public enum MailState {
    /** Mails are sent. */
    UP,
    /** Nobody answers at the server's address. */
    DOWN,
    /** Outgoing mail is disabled in the product: nothing is tried. */
    OFF,
    /** No server is set up. */
    NONE,
    /** The server answers and takes no mail. */
    REFUSING,
    /** The server takes a mail after some seconds. */
    SLOW
}
