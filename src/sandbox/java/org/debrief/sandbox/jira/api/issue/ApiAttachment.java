package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredAttachment;

/**
 * A file at an issue.
 */
final class ApiAttachment extends Attachment {
    private final Site site;
    private final StoredAttachment stored;

    ApiAttachment(Site site, StoredAttachment stored) {
        super(null, null);
        this.site = site;
        this.stored = stored;
    }

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public Long getIssueId() {
        return stored.issue();
    }

    @Override
    public Issue getIssue() {
        return site.model().issues().byId(stored.issue()).map(issue -> new ApiIssue(site, issue)).orElse(null);
    }

    @Override
    public String getFilename() {
        return stored.file().name();
    }

    @Override
    public String getMimetype() {
        return stored.file().mimeType();
    }

    @Override
    public Long getFilesize() {
        return stored.size();
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(stored.created());
    }

    @Override
    public String getAuthorKey() {
        return stored.author();
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return site.user(stored.author());
    }

    @Override
    public Boolean isThumbnailable() {
        return stored.hasThumbnail();
    }
}
