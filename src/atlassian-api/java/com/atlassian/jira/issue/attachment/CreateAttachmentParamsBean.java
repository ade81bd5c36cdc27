package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

import java.io.File;
import java.util.Date;
import java.util.Map;

/** A file that is to be attached to an issue. */
public class CreateAttachmentParamsBean {

    private final File file;
    private final String filename;
    private final String contentType;
    private final ApplicationUser author;
    private final Issue issue;
    private final Boolean copySourceFile;

    public CreateAttachmentParamsBean(
            File file,
            String filename,
            String contentType,
            ApplicationUser author,
            Issue issue,
            Boolean zip,
            Boolean thumbnailable,
            Map<String, Object> attachmentProperties,
            Date createdTime,
            Boolean copySourceFile) {
        this.file = file;
        this.filename = filename;
        this.contentType = contentType;
        this.author = author;
        this.issue = issue;
        this.copySourceFile = copySourceFile;
    }

    public File getFile() {
        return file;
    }

    public String getFilename() {
        return filename;
    }

    public String getContentType() {
        return contentType;
    }

    public ApplicationUser getAuthor() {
        return author;
    }

    public Issue getIssue() {
        return issue;
    }

    /** Whether the file stays where it is; otherwise attaching moves it. */
    public Boolean getCopySourceFile() {
        return copySourceFile;
    }

    /** Collects what is known of the file. */
    public static class Builder {

        private File file;
        private String filename;
        private String contentType;
        private ApplicationUser author;
        private Issue issue;
        private Boolean copySourceFile = false;

        public Builder() {
        }

        public Builder(File file, String filename, String contentType, ApplicationUser author, Issue issue) {
            this.file = file;
            this.filename = filename;
            this.contentType = contentType;
            this.author = author;
            this.issue = issue;
        }

        public Builder file(File newFile) {
            file = newFile;
            return this;
        }

        public Builder filename(String newFilename) {
            filename = newFilename;
            return this;
        }

        public Builder contentType(String newContentType) {
            contentType = newContentType;
            return this;
        }

        public Builder author(ApplicationUser newAuthor) {
            author = newAuthor;
            return this;
        }

        public Builder issue(Issue newIssue) {
            issue = newIssue;
            return this;
        }

        public Builder copySourceFile(Boolean newCopySourceFile) {
            copySourceFile = newCopySourceFile;
            return this;
        }

        public CreateAttachmentParamsBean build() {
            return new CreateAttachmentParamsBean(file, filename, contentType, author, issue, null, null, null, null, copySourceFile);
        }
    }
}
