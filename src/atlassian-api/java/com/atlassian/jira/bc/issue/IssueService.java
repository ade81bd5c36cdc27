package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

import java.util.Map;

/** The way to read and write issues that checks permissions, screens and required fields. */
public interface IssueService {

    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    IssueInputParameters newIssueInputParameters();

    /** An outcome that has an issue. */
    abstract class IssueValidationResult extends ServiceResultImpl {

        private final MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** The outcome of reading or writing an issue. */
    class IssueResult extends IssueValidationResult {

        public IssueResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(issue, errorCollection);
        }
    }

    /** A checked request to create an issue. */
    class CreateValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValues;
        private final Map<String, ?> properties;

        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder, Map<String, ?> properties) {
            super(issue, errors);
            fieldValues = fieldValuesHolder;
            this.properties = properties;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValues;
        }

        public Map<String, ?> getProperties() {
            return properties;
        }
    }

    /** A checked request to change an issue. */
    class UpdateValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValues;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            fieldValues = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValues;
        }
    }
}
