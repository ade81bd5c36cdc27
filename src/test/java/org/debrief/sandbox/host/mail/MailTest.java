package org.debrief.sandbox.host.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.host.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Mail from the queue over SMTP into a box. */
public class MailTest {
    private static final Instant NOW = Instant.parse("2031-03-01T09:00:00Z");
    private final Database database = Database.inMemory();
    private Mail mail;
    private NodeMailQueue queue;

    @Before
    public void open() {
        mail = new Mail(database.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC), address -> Optional.of(address).filter("ada@example.com"::equals).map(known -> "k2"),
                new MailRhythm(0, 3600));
        queue = mail.newQueue();
        SiteMail.use(mail);
    }

    @After
    public void close() {
        SiteMail.use(null);
        mail.close();
        database.close();
    }

    private static Email email(String to) {
        return new Email(to).setSubject("(KEY-1) Gr\u00fc\u00dfe").setBody("caf\u00e9 <b>").setFromName("Ada L");
    }

    private MailContent received(String owner) {
        List<ReceivedMail> mails = mail.boxes().of(owner);
        assertEquals(1, mails.size());
        return MailContent.of(mail.boxes().raw(owner, mails.get(0).id()).orElseThrow());
    }

    private void send(Email email) {
        queue.addItem(new SingleMailQueueItem(email));
        mail.flush();
    }

    private void state(MailState state) {
        mail.set(mail.setting().in(state));
    }

    @Test
    public void mailReachesTheBoxOfItsRecipient() {
        send(email("ada@example.com"));
        MailContent content = received("k2");
        assertEquals("[JIRA] (KEY-1) Gr\u00fc\u00dfe", content.subject());
        assertEquals("Ada L <jira@example.com>", content.from());
        assertEquals("caf\u00e9 <b>", content.text().strip());
        assertEquals("", content.html());
        assertEquals(NOW, mail.boxes().of("k2").get(0).received());
        assertEquals(List.of(), mail.boxes().of(MailBox.OTHER));
    }

    @Test
    public void unknownAddressesShareABox() {
        send(email("nobody@example.com"));
        assertEquals("nobody@example.com", mail.boxes().of(MailBox.OTHER).get(0).recipient());
        assertEquals(List.of(), mail.boxes().of("k2"));
    }

    @Test
    public void partsAreTakenApart() throws Exception {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("plain", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>rich</p>", "text/html; charset=UTF-8");
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setContent("BEGIN:VCALENDAR", "text/calendar; charset=UTF-8");
        calendar.setFileName("due.ics");
        send(email("ada@example.com").setBody(null).setMultipart(new MimeMultipart(text, html, calendar)));
        MailContent content = received("k2");
        assertEquals("plain", content.text());
        assertEquals("<p>rich</p>", content.html());
        assertEquals("due.ics", content.attachments().get(0).name());
        assertEquals("text/calendar", content.attachments().get(0).type());
        assertEquals("BEGIN:VCALENDAR", new String(content.attachments().get(0).content(), StandardCharsets.UTF_8));
    }

    @Test
    public void bodyBesideAMultipartComesFirst() throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(" second", "UTF-8");
        send(email("ada@example.com").setBody("first").setMultipart(new MimeMultipart(part)));
        assertEquals("first second", received("k2").text());
    }

    @Test
    public void brokenMimeIsShownAsItIs() {
        mail.boxes().deliver("ada@example.com", "x@example.com", "Content-Type: multipart/mixed; boundary=\"\n\n<script>".getBytes(StandardCharsets.UTF_8));
        assertTrue(received("k2").text(), received("k2").text().contains("<script>"));
    }

    @Test
    public void downServerKeepsMailWaitingUntilItIsUp() {
        state(MailState.DOWN);
        send(email("ada@example.com"));
        assertEquals(1, queue.size());
        state(MailState.UP);
        mail.flush();
        assertEquals(0, queue.size());
        received("k2");
    }

    @Test
    public void refusingServerKeepsMailWaiting() {
        state(MailState.REFUSING);
        send(email("ada@example.com"));
        assertEquals(1, queue.size());
        assertEquals(List.of(), mail.boxes().of("k2"));
    }

    @Test
    public void withoutServerOrWithSendingDisabledMailIsDropped() {
        for (MailState state : List.of(MailState.OFF, MailState.NONE)) {
            state(state);
            send(email("ada@example.com"));
            assertEquals(0, queue.size());
            assertEquals(0, queue.errorSize());
        }
        assertEquals(List.of(), mail.boxes().of("k2"));
    }

    @Test
    public void mailWithoutRecipientIsRefused() {
        MailException refusal = assertThrows(MailException.class, () -> mail.server().send(email(" ")));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("to no recipients"));
    }

    @Test
    public void headersCannotBeSmuggledIntoTheSubject() {
        send(email("ada@example.com").setSubject("a\r\nBcc: kim@example.com\r\n\r\nbody"));
        List<ReceivedMail> mails = mail.boxes().of("k2");
        assertEquals(List.of(), mail.boxes().of(MailBox.OTHER));
        assertTrue(mails.isEmpty() || received("k2").text().strip().equals("caf\u00e9 <b>"));
    }

    @Test
    public void settingOutlivesARestartAndBadOnesAreRefused() {
        mail.set(new MailSetting("mail.example.com", 25, "ops@example.com", "[OPS]", MailState.OFF));
        assertEquals("mail.example.com", mail.setting().host());
        assertThrows(IllegalArgumentException.class, () -> new MailSetting("a b", 25, "a@b", "", MailState.UP));
        assertThrows(IllegalArgumentException.class, () -> new MailSetting("a", 0, "a@b", "", MailState.UP));
        assertThrows(IllegalArgumentException.class, () -> new MailSetting("a", 25, "ab", "", MailState.UP));
        assertThrows(IllegalArgumentException.class, () -> new MailSetting("a", 25, "a@b", "x\ny", MailState.UP));
    }
}
