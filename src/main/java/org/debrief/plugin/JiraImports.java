package org.debrief.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.auth.LoginUriProvider;

/** The services that only Jira gives us, or that we need only there; a page for Spring Scanner to read, never made. */
final class JiraImports {
    @JiraImport ActiveObjects objects;
    @JiraImport ClusterLockService locks;
    @JiraImport EventPublisher events;
    @JiraImport LoginUriProvider login;
    @JiraImport IssueService issues;
    @JiraImport SearchService searches;
    @JiraImport IssueTypeManager issueTypes;
    @JiraImport AvatarManager avatars;
    @JiraImport StatusManager statuses;
    @JiraImport SubTaskManager subTasks;
    @JiraImport DateTimeFormatter dates;
    @JiraImport CustomFieldManager customFields;
    @JiraImport IssueManager storedIssues;
    @JiraImport AttachmentManager attachments;
    @JiraImport CommentManager comments;
    @JiraImport ChangeHistoryManager histories;
    @JiraImport OptionsManager options;
    @JiraImport FieldManager fields;
    @JiraImport FieldConfigSchemeManager contexts;
    @JiraImport IssueTypeSchemeManager issueTypeSchemes;
    @JiraImport FieldScreenFactory screenFactory;
    @JiraImport FieldScreenManager screens;
    @JiraImport FieldScreenSchemeManager screenSchemes;
    @JiraImport IssueTypeScreenSchemeManager issueTypeScreenSchemes;
    @JiraImport IssueIndexingService index;
    @JiraImport IssueLinkTypeManager linkTypes;
    @JiraImport ProjectManager projects;
    @JiraImport GlobalPermissionManager globalPermissions;
    @JiraImport JiraAuthenticationContext session;
    @JiraImport PermissionManager permissions;
    @JiraImport UserManager users;

    private JiraImports() {}
}
