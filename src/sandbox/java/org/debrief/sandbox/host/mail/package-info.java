/**
 * Mail: a queue for each node that keeps the product's rules, a server that sends by SMTP, a server of the sandbox's own
 * that receives, and the mail boxes it delivers into.
 *
 * <p>Start from {@link org.debrief.sandbox.host.mail.Mail}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.mail;
