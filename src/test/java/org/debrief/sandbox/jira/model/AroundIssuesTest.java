package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.EntityProperties.Entity;
import org.debrief.sandbox.jira.model.EntityProperties.Kind;
import org.debrief.sandbox.jira.model.StoredAttachment.FileHead;
import org.junit.After;
import org.junit.Test;

/** What gathers around issues: files, watchers, comments, links to other sites, and the properties programs keep. */
public class AroundIssuesTest {
    private final Site site = new Site();
    private final StoredIssue issue = site.issue("Incident");

    @After
    public void close() {
        site.close();
    }

    @Test
    public void aFileIsKeptByteByByteAndWrittenIntoTheHistory() {
        byte[] content = new byte[3_000_000];
        new Random(1).nextBytes(content);
        site.clock.pass(Duration.ofHours(1));
        StoredAttachment stored = attach("graph.png", content);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        site.model.attachments().copy(stored.id(), read);
        assertArrayEquals(content, read.toByteArray());
        assertEquals(site.clock.instant(), site.model.issues().byId(issue.id()).orElseThrow().times().updated());
        site.model.attachments().delete(stored, "kim");
        List<StoredChange> history = site.model.changes().of(List.of(issue.id()));
        StoredChange.Side file = new StoredChange.Side(String.valueOf(stored.id()), "graph.png");
        assertEquals(new StoredChange.Item("Attachment", false, StoredChange.Side.NOTHING, file), history.get(0).items().get(0));
        assertEquals(new StoredChange.Item("Attachment", false, file, StoredChange.Side.NOTHING), history.get(1).items().get(0));
        assertEquals(0, site.model.sql().number("select count(*) from attachment_content"));
    }

    @Test
    public void aFileThatIsTooLargeOrNamesAPathIsRefused() {
        StoredAttachment large = new StoredAttachment(0, issue.id(), new FileHead("dump.bin", "application/octet-stream"), 15L * 1024 * 1024, "ada", null);
        assertEquals("dump.bin is too large to attach. Attachment is 15.00 MB but the largest allowed attachment is 10.00 MB.",
                assertThrows(TooLarge.class, () -> site.model.attachments().add(large, new ByteArrayInputStream(new byte[0]))).getMessage());
        for (String name : List.of("../etc/passwd", "a\\b", "a:b", "a?b", "<b>", " ", "a\nb", "x".repeat(256))) {
            assertThrows(name, Refused.class, () -> new FileHead(name, "text/plain"));
        }
    }

    @Test
    public void thoseWhoMakeAnIssueOrCommentOnItWatchIt() {
        StoredIssue other = site.model.issues().create(site.fields("Other"), "kim");
        site.clock.pass(Duration.ofMinutes(1));
        site.model.comments().add(other.id(), "ada", "Seen");
        site.model.comments().add(other.id(), "ada", "Seen again");
        site.model.watchers().add(issue.id(), "ada");
        site.model.watchers().remove(issue.id(), "admin");
        assertEquals(Map.of(other.id(), List.of("kim", "ada"), issue.id(), List.of("ada")),
                site.model.watchers().of(List.of(other.id(), issue.id())));
        assertTrue(site.model.votes().of(issue.id()).isEmpty());
    }

    @Test
    public void anEditedCommentNamesItsLastWriter() {
        StoredComment comment = site.model.comments().add(issue.id(), "ada", "Frist");
        assertFalse(comment.edited());
        site.clock.pass(Duration.ofMinutes(5));
        StoredComment edited = site.model.comments().edit(comment, "First", null, "kim");
        assertTrue(edited.edited());
        assertEquals("ada", edited.author());
        assertEquals(new StoredComment.Edition("kim", site.clock.instant()), edited.last());
        assertThrows(Refused.class, () -> site.model.comments().edit(comment, " ", null, "kim"));
    }

    @Test
    public void aCommentForSomeIsReadAndFoundByNobodyElse() {
        site.model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        site.model.comments().add(issue.id(), "admin", "For all eyes", null);
        site.model.comments().add(issue.id(), "admin", "For developers alone", new Holder.Role(Roles.DEVELOPERS));
        List<StoredComment> all = site.model.comments().of(List.of(issue.id()));
        assertEquals(2, site.model.permissions().readable(all, issue, site.user("admin")).size());
        assertEquals(List.of(all.get(0)), site.model.permissions().readable(all, issue, site.user("ada")));
        assertEquals(List.of(issue.id()), found("comment ~ eyes"));
        assertEquals(List.of(), found("comment ~ alone"));
    }

    @Test
    public void theHistoryKeepsADeletedCommentThatEveryoneCouldRead() {
        site.model.comments().delete(site.model.comments().add(issue.id(), "ada", "Open"), "kim");
        site.model.comments().delete(site.model.comments().add(issue.id(), "ada", "Closed", new Holder.Group(Users.WORKERS)), "kim");
        List<StoredChange> history = site.model.changes().of(List.of(issue.id()));
        assertEquals("Open", history.get(0).items().get(0).from().text());
        assertEquals("A comment with security level 'jira-users' was removed.", history.get(1).items().get(0).from().text());
    }

    @Test
    public void oneMayDoToOnesOwnWhatOthersMayDoToAll() {
        Permissions permissions = site.model.permissions();
        permissions.grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        permissions.grant(site.demo.id(), Permission.EDIT_OWN_COMMENTS, Set.of(new Holder.Anonymous()));
        assertTrue(permissions.allows(Deed.EDIT_COMMENT, issue, "ada", site.user("ada")));
        assertFalse(permissions.allows(Deed.EDIT_COMMENT, issue, "kim", site.user("ada")));
        assertTrue(permissions.allows(Deed.EDIT_COMMENT, issue, "kim", site.user("admin")));
        assertFalse(permissions.allows(Deed.EDIT_COMMENT, issue, null, null));
    }

    @Test
    public void aThingElsewhereIsLinkedOnceByItsGlobalId() {
        StoredRemoteLink link = site.model.remoteLinks().create(remote("system=1", "https://example.com/1"), "ada");
        assertEquals(link, site.model.remoteLinks().byGlobalId(issue.id(), "system=1").orElseThrow());
        assertThrows(FieldRefused.class, () -> site.model.remoteLinks().create(remote("system=1", "https://example.com/2"), "ada"));
        assertEquals("This issue links to \"Page (Wiki)\"", site.model.changes().of(List.of(issue.id())).get(0).items().get(0).to().text());
        site.model.remoteLinks().delete(link, "ada");
        assertTrue(site.model.remoteLinks().of(List.of(issue.id())).isEmpty());
    }

    @Test
    public void aLinkThatRunsAProgramIsRefused() {
        for (String url : List.of("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "example.com", "")) {
            assertEquals(url, "url", assertThrows(FieldRefused.class, () -> remote(null, url)).field());
        }
    }

    @Test
    public void propertiesAreSetReadAndRemoved() {
        Entity entity = new Entity(Kind.ISSUE, String.valueOf(issue.id()));
        EntityProperties properties = site.model.properties();
        assertTrue(properties.set(entity, "debrief", "{\"a\":1}"));
        assertFalse(properties.set(entity, "debrief", "{\"a\":2}"));
        assertEquals("{\"a\":2}", properties.json(entity, "debrief").orElseThrow());
        assertEquals(List.of("debrief"), properties.keys(entity));
        assertTrue(properties.remove(entity, "debrief"));
        assertFalse(properties.remove(entity, "debrief"));
        assertThrows(Refused.class, () -> properties.set(entity, "k".repeat(256), "1"));
        assertThrows(Refused.class, () -> properties.set(entity, "k", "x".repeat(EntityProperties.LONGEST_VALUE + 1)));
    }

    @Test
    public void aDeletedIssueTakesEverythingAroundItAlong() {
        attach("a.txt", "a".getBytes(StandardCharsets.UTF_8));
        StoredComment comment = site.model.comments().add(issue.id(), "ada", "Seen");
        site.model.votes().add(issue.id(), "ada");
        site.model.remoteLinks().create(remote(null, "https://example.com"), "ada");
        site.model.properties().set(new Entity(Kind.ISSUE, String.valueOf(issue.id())), "p", "1");
        site.model.properties().set(new Entity(Kind.COMMENT, String.valueOf(comment.id())), "p", "1");
        site.model.issues().delete(issue.id());
        for (String table : List.of("attachment", "attachment_content", "watcher", "vote", "remote_link", "entity_property", "issue_comment")) {
            assertEquals(table, 0, site.model.sql().number("select count(*) from " + table));
        }
    }

    @Test
    public void aDeletedProjectIsGoneWithItsIssues() {
        site.model.parts().versions().create(new StoredVersion(0, site.demo.id(), "1", "", StoredVersion.Stage.PLANNED, null, null));
        site.model.deleteProject(site.demo);
        assertTrue(site.model.issues().byId(issue.id()).isEmpty());
        assertTrue(site.model.projects().byKey("DEMO").isEmpty());
        assertTrue(site.model.parts().versions().of(site.demo.id()).isEmpty());
        assertFalse(site.model.permissions().allows(Permission.BROWSE_PROJECTS, site.demo.id(), site.user("admin")));
        assertEquals(0, site.model.sql().number("select count(*) from indexed_issue"));
    }

    @Test
    public void aGroupNeedsNoMembersButAMemberNeedsAGroup() {
        Groups groups = site.model.users().groups();
        groups.create("responders");
        assertEquals(List.of("jira-administrators", "jira-users", "responders"), groups.all());
        assertThrows(Refused.class, () -> groups.create("Responders"));
        assertThrows(Refused.class, () -> groups.delete(Users.ADMINISTRATORS));
        User ada = site.user("ada");
        assertThrows(Refused.class, () -> site.model.users().save(member(ada, "nobodies")));
        site.model.users().save(member(ada, "responders"));
        assertEquals(List.of("ada"), site.model.users().members("responders").stream().map(User::name).toList());
        groups.delete("responders");
        assertTrue(site.user("ada").groups().isEmpty());
    }

    @Test
    public void aNewPasswordReplacesTheOld() {
        site.model.users().changePassword(site.user("ada"), "secret");
        assertTrue(site.model.users().password("ada", "secret"));
        assertFalse(site.model.users().password("ada", "ada"));
    }

    private static User member(User user, String group) {
        return new User(user.key(), user.name(), user.fullName(), user.email(), user.zone(), user.locale(), true, Set.of(group));
    }

    private StoredAttachment attach(String name, byte[] content) {
        return site.model.attachments().add(new StoredAttachment(0, issue.id(), new FileHead(name, "image/png"), content.length, "ada", null),
                new ByteArrayInputStream(content));
    }

    private StoredRemoteLink remote(String globalId, String url) {
        return new StoredRemoteLink(0, issue.id(), globalId, "is described in", new StoredRemoteLink.Application("com.example", "Wiki"),
                new StoredRemoteLink.Target(url, "Page", null, StoredRemoteLink.Icon.NONE, StoredRemoteLink.Status.NONE));
    }

    private List<Long> found(String query) {
        return new Search(site.model, site.clock).find(Jql.parse(query), site.user("admin"), Search.Span.ALL).ids();
    }
}
