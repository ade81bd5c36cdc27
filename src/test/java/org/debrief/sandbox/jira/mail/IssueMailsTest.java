package org.debrief.sandbox.jira.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.MailContent;
import org.debrief.sandbox.host.mail.MailRhythm;
import org.debrief.sandbox.host.mail.ReceivedMail;
import org.debrief.sandbox.host.mail.SiteMail;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.MailSilence;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Whom the small Jira tells by mail of what happens to an issue, and what it says. */
public class IssueMailsTest {
    private final Site site = new Site();
    private Mail mail;

    @Before
    public void open() {
        site.model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(Holder.of("user:ada"), Holder.of("user:admin")));
        mail = new Mail(site.database.dataSource(), site.clock, this::owner, new MailRhythm(0, 3600));
        SiteMail.use(mail);
        new IssueMails(mail.newQueue(), new JiraServices(site.model, new Search(site.model, site.clock), event -> { }).site(), () -> "http://jira").begin();
    }

    @After
    public void close() {
        SiteMail.use(null);
        mail.close();
        site.close();
    }

    private Optional<String> owner(String address) {
        return site.model.users().all().stream().filter(user -> user.email().equals(address)).map(User::key).findFirst();
    }

    private List<ReceivedMail> box(String name) {
        mail.flush();
        return mail.boxes().of(site.user(name).key());
    }

    private MailContent only(String name) {
        List<ReceivedMail> mails = box(name);
        assertEquals(1, mails.size());
        return MailContent.of(mail.boxes().raw(site.user(name).key(), mails.get(0).id()).orElseThrow());
    }

    private IssueFields of(String assignee) {
        return site.fields("It <b>broke</b>").with(SystemField.ASSIGNEE, assignee);
    }

    private StoredIssue create(String assignee, String author) {
        return site.model.issues().create(of(assignee), author);
    }

    private void clear() {
        mail.flush();
        List.of("admin", "ada", "kim").forEach(name -> mail.boxes().empty(site.user(name).key()));
    }

    @Test
    public void assigneeIsToldOfTheNewIssue() {
        create("ada", "admin");
        MailContent content = only("ada");
        assertEquals("[JIRA] (DEMO-1) It <b>broke</b>", content.subject());
        assertTrue(content.text(), content.text().startsWith("Administrator created DEMO-1") && content.text().contains("http://jira/browse/DEMO-1"));
        assertTrue(content.html(), content.html().contains("It &lt;b&gt;broke&lt;/b&gt;"));
        assertTrue(content.from(), content.from().startsWith("\"Administrator (Jira)\""));
    }

    @Test
    public void nobodyIsToldOfTheirOwnDoing() {
        create("ada", "admin");
        assertEquals(List.of(), box("admin"));
    }

    @Test
    public void whoMayNotSeeTheIssueIsNotTold() {
        create("kim", "admin");
        assertEquals(List.of(), box("kim"));
    }

    @Test
    public void oldAndNewAssigneeAreToldOfAnAssignment() {
        StoredIssue issue = create("ada", "admin");
        clear();
        site.model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(Holder.of("user:ada"), Holder.of("user:kim")));
        site.model.issues().save(issue, issue.fields().with(SystemField.ASSIGNEE, "kim"), "admin");
        assertTrue(only("ada").text().contains("assigned DEMO-1"));
        assertTrue(only("kim").text(), only("kim").text().contains("Assignee: Ada Lindqvist \u2192 Kim Oduya"));
    }

    @Test
    public void watcherIsToldOfACommentThatTheyMayRead() {
        StoredIssue issue = create(null, "admin");
        site.model.watchers().add(issue.id(), "ada");
        clear();
        site.model.comments().add(issue.id(), "admin", "Look <here>");
        assertTrue(only("ada").html().contains("Look &lt;here&gt;"));
        clear();
        site.model.comments().add(issue.id(), "admin", "For others", Holder.of("group:jira-administrators"));
        assertEquals(List.of(), box("ada"));
    }

    @Test
    public void silenceTellsNobody() {
        try (MailSilence silence = MailSilence.when(true)) {
            create("ada", "admin");
        }
        assertEquals(List.of(), box("ada"));
        assertFalse(MailSilence.reigns());
    }

    @Test
    public void inactivePeopleAreNotTold() {
        User ada = site.user("ada");
        site.model.users().save(new User(ada.key(), ada.name(), ada.fullName(), ada.email(), ada.zone(), ada.locale(), false, ada.groups()));
        create("ada", "admin");
        assertEquals(List.of(), box("ada"));
    }

    @Test
    public void deletionIsTold() {
        StoredIssue issue = create("ada", "admin");
        clear();
        site.model.issues().delete(issue.id(), "admin");
        assertTrue(only("ada").text().contains("deleted DEMO-1"));
    }
}
