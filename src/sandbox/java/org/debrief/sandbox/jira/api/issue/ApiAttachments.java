package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredAttachment;

/**
 * The files at issues for plugins; the file that is attached is moved unless it shall be copied, as in the product.
 */
public final class ApiAttachments implements AttachmentManager {
    private final Site site;

    public ApiAttachments(Site site) {
        this.site = site;
    }

    @Override
    public Attachment getAttachment(Long id) {
        return site.model().attachments().byId(id).map(stored -> new ApiAttachment(site, stored)).orElse(null);
    }

    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return site.model().attachments().of(List.of(issue.getId())).stream().<Attachment>map(stored -> new ApiAttachment(site, stored)).toList();
    }

    @Override
    public ChangeItemBean createAttachment(CreateAttachmentParamsBean wanted) throws AttachmentException {
        Path file = wanted.getFile().toPath();
        String author = wanted.getAuthor() == null ? null : wanted.getAuthor().getKey();
        try (InputStream content = Files.newInputStream(file)) {
            StoredAttachment.FileHead head = new StoredAttachment.FileHead(wanted.getFilename(), wanted.getContentType());
            StoredAttachment stored = site.model().attachments()
                    .add(new StoredAttachment(0, wanted.getIssue().getId(), head, Files.size(file), author, null), content);
            if (!Boolean.TRUE.equals(wanted.getCopySourceFile())) {
                Files.delete(file);
            }
            return new ChangeItemBean("jira", "Attachment", null, null, String.valueOf(stored.id()), head.name(), Timestamp.from(stored.created()));
        } catch (IOException | Refused e) {
            throw new AttachmentException(e.getMessage(), e);
        }
    }

    @Override
    public void deleteAttachment(Attachment attachment) throws RemoveException {
        StoredAttachment stored = site.model().attachments().byId(attachment.getId())
                .orElseThrow(() -> new RemoveException("The attachment " + attachment.getId() + " does not exist"));
        site.model().attachments().delete(stored, site.reader().map(reader -> reader.getKey()).orElse(null));
    }

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException {
        return site.model().attachments().read(attachment.getId(), consumer::withInputStream)
                .orElseThrow(() -> new IOException("The attachment " + attachment.getId() + " does not exist"));
    }
}
