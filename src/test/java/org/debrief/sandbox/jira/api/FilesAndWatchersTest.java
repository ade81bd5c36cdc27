package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Files and watchers of issues through the product's Java API. */
public class FilesAndWatchersTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Product product = new Product();
    private final AttachmentManager files = product.get(AttachmentManager.class);
    private final Issue issue = product.create(product.task("Incident"));

    @After
    public void close() {
        product.close();
    }

    @Test
    public void aFileIsMovedIntoTheIssueAndReadFromIt() throws Exception {
        Path source = file("graph.txt", "up and down");
        ChangeItemBean change = files.createAttachment(draft(source).build());
        assertFalse(Files.exists(source));
        assertEquals("Attachment", change.getField());
        Attachment attachment = files.getAttachment(Long.valueOf(change.getTo()));
        assertEquals("graph.txt", attachment.getFilename());
        assertEquals(Long.valueOf(11), attachment.getFilesize());
        assertEquals(product.admin, attachment.getAuthorObject());
        assertEquals(issue, attachment.getIssue());
        assertFalse(attachment.isThumbnailable());
        assertEquals("up and down", files.streamAttachmentContent(attachment, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        assertThrows(IOException.class, () -> files.streamAttachmentContent(attachment, stream -> {
            throw new IOException("full");
        }));
    }

    @Test
    public void aCopiedFileStaysWhereItIs() throws Exception {
        Path source = file("graph.txt", "x");
        files.createAttachment(draft(source).copySourceFile(true).build());
        assertTrue(Files.exists(source));
        assertEquals(1, files.getAttachments(issue).size());
    }

    @Test
    public void aFileThatCannotBeKeptIsRefusedAndStays() throws Exception {
        Path source = file("graph.txt", "x");
        assertThrows(AttachmentException.class, () -> files.createAttachment(draft(source).filename("a/b").build()));
        assertTrue(Files.exists(source));
        assertThrows(AttachmentException.class, () -> files.createAttachment(draft(source.resolveSibling("none")).build()));
        assertTrue(files.getAttachments(issue).isEmpty());
    }

    @Test
    public void aDeletedFileIsGoneOnce() throws Exception {
        files.createAttachment(draft(file("graph.txt", "x")).build());
        Attachment attachment = files.getAttachments(issue).get(0);
        files.deleteAttachment(attachment);
        assertNull(files.getAttachment(attachment.getId()));
        assertThrows(RemoveException.class, () -> files.deleteAttachment(attachment));
        assertThrows(IOException.class, () -> files.streamAttachmentContent(attachment, stream -> "nothing"));
    }

    @Test
    public void watchersComeAndGo() {
        WatcherManager watchers = product.get(WatcherManager.class);
        assertTrue(watchers.isWatching(product.admin, issue));
        watchers.startWatching(product.user("ada"), issue);
        watchers.stopWatching(product.admin, issue);
        assertEquals(List.of("ada"), List.copyOf(watchers.getWatcherUserKeys(issue)));
        assertEquals(1, watchers.getWatcherCount(issue));
        assertFalse(watchers.isWatching(null, issue));
    }

    private CreateAttachmentParamsBean.Builder draft(Path source) {
        return new CreateAttachmentParamsBean.Builder(source.toFile(), "graph.txt", "text/plain", product.admin, issue);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.newFile(name).toPath(), content);
    }
}
