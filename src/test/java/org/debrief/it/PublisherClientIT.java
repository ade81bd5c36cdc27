package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.sahli.asciidoc.confluence.publisher.client.http.ConfluenceAttachment;
import org.sahli.asciidoc.confluence.publisher.client.http.ConfluencePage;
import org.sahli.asciidoc.confluence.publisher.client.http.ConfluenceRestClient;
import org.sahli.asciidoc.confluence.publisher.client.http.NotFoundException;
import org.sahli.asciidoc.confluence.publisher.client.http.RequestFailedException;

/** An existing client, that of the Confluence Publisher for AsciiDoc, publishes pages to the small Confluence as it is. */
public class PublisherClientIT {
    private static String home;
    private final ConfluenceRestClient ada = client("ada");

    @BeforeClass
    public static void aSpace() {
        Client admin = Products.confluence("admin");
        admin.post("/rest/api/space", Map.of("key", "PUB", "name", "Published")).expect(200);
        home = admin.get("/rest/api/space/PUB?expand=homepage").expect(200).json().at("/homepage/id").asText();
    }

    private static ConfluenceRestClient client(String user) {
        return new ConfluenceRestClient(Products.confluenceUrl(), true, false, null, null, user, user);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void aPageIsCreatedFoundUpdatedAndDeleted() throws Exception {
        String id = ada.addPageUnderAncestor("PUB", home, "Release 42 & co", "<p>First</p>", "by the publisher");
        assertEquals(id, ada.getPageByTitle("PUB", home, "Release 42 & co"));
        assertEquals(1, ada.getPageWithContentAndVersionById(id).getVersion());
        ada.updatePage(id, home, "Release 42", "<p>Second</p>", 2, "again", false);
        ConfluencePage page = ada.getPageWithContentAndVersionById(id);
        assertEquals("<p>Second</p>", page.getContent());
        assertEquals(2, page.getVersion());
        assertTrue(ada.getChildPages(home).stream().map(ConfluencePage::getTitle).anyMatch("Release 42"::equals));
        RequestFailedException stale =
                assertThrows(RequestFailedException.class, () -> ada.updatePage(id, home, "Release 42", "<p>x</p>", 2, "late", true));
        assertTrue(stale.getMessage(), stale.getMessage().contains("409") && stale.getMessage().contains("Current version is: 2"));
        ada.deletePage(id);
        assertThrows(NotFoundException.class, () -> ada.getPageByTitle("PUB", home, "Release 42"));
    }

    @Test
    public void filesAreAttachedReplacedAndRemoved() throws Exception {
        String id = ada.addPageUnderAncestor("PUB", home, "With files", "<p>x</p>", "");
        ada.addAttachment(id, "notes.txt", stream("one"));
        ada.addAttachment(id, "more.txt", stream("more"));
        ConfluenceAttachment file = ada.getAttachmentByFileName(id, "notes.txt");
        assertEquals(1, file.getVersion());
        ada.updateAttachmentContent(id, file.getId(), stream("two"), false);
        assertEquals(2, ada.getAttachmentByFileName(id, "notes.txt").getVersion());
        assertEquals("two", Products.confluence("kim").get(ada.getAttachmentByFileName(id, "notes.txt").getRelativeDownloadLink())
                .expect(200).body());
        ada.deleteAttachment(file.getId());
        assertEquals(List.of("more.txt"), ada.getAttachments(id).stream().map(ConfluenceAttachment::getTitle).toList());
    }

    @Test
    public void labelsAndPropertiesAreKeptAndSearched() {
        String id = ada.addPageUnderAncestor("PUB", home, "With words", "<p>x</p>", "");
        ada.addLabels(id, List.of("postmortem", "published"));
        ada.deleteLabel(id, "published");
        assertEquals(List.of("postmortem"), ada.getLabels(id));
        ada.setPropertyByKey(id, "content-hash", "abc");
        assertEquals("abc", ada.getPropertyByKey(id, "content-hash"));
        ada.deletePropertyByKey(id, "content-hash");
        assertNull(ada.getPropertyByKey(id, "content-hash"));
        assertEquals("With words", Products.confluence("kim").get("/rest/api/content/search?cql=label=postmortem+and+space=PUB").expect(200)
                .json().at("/results/0/title").asText());
    }

    @Test
    public void whoHasAWrongPasswordIsRefused() {
        ConfluenceRestClient wrong = new ConfluenceRestClient(Products.confluenceUrl(), true, false, null, null, "ada", "wrong");
        RequestFailedException refused = assertThrows(RequestFailedException.class, () -> wrong.getChildPages(home));
        assertTrue(refused.getMessage(), refused.getMessage().contains("401"));
    }
}
