package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;

import java.io.IOException;
import java.util.List;

/** The files at issues; permissions are the caller's matter. */
public interface AttachmentManager {

    Attachment getAttachment(Long id);

    List<Attachment> getAttachments(Issue issue);

    ChangeItemBean createAttachment(CreateAttachmentParamsBean createAttachmentParamsBean) throws AttachmentException;

    void deleteAttachment(Attachment attachment) throws RemoveException;

    boolean attachmentsEnabled();

    <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException;
}
