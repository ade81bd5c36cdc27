package org.debrief.plugin;

import com.atlassian.event.api.EventPublisher;
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
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.debrief.app.action.ActionLedger;
import org.debrief.app.incident.Records;
import org.debrief.app.project.Registry;
import org.debrief.jira.event.IssueWatch;
import org.debrief.jira.event.Subscription;
import org.debrief.jira.issue.ActionCreation;
import org.debrief.jira.issue.Choices;
import org.debrief.jira.issue.Completions;
import org.debrief.jira.issue.IncidentCreation;
import org.debrief.jira.issue.IssueSearch;
import org.debrief.jira.issue.JiraActions;
import org.debrief.jira.issue.JiraAttachments;
import org.debrief.jira.issue.JiraHistory;
import org.debrief.jira.issue.JiraIncidents;
import org.debrief.jira.issue.JiraMilestones;
import org.debrief.jira.issue.NewIssues;
import org.debrief.jira.issue.Places;
import org.debrief.jira.issue.Tracking;
import org.springframework.context.annotation.Bean;

/** Incidents and actions as Jira's issues. */
public class JiraIssues {

    @Bean
    Tracking tracking(Registry registry, CustomFieldManager customFields, IssueManager storedIssues) {
        return new Tracking(registry, customFields, storedIssues);
    }

    @Bean
    IssueSearch issueSearch(SearchService searches, JiraAuthenticationContext session) {
        return new IssueSearch(searches, session);
    }

    @Bean
    NewIssues.Host issueHost(
            IssueService issues, IssueManager storedIssues, IssueIndexingService index, SubTaskManager subTasks) {
        return new NewIssues.Host(issues, storedIssues, index, subTasks);
    }

    @Bean
    NewIssues newIssues(NewIssues.Host host, JiraAuthenticationContext session) {
        return new NewIssues(host, session);
    }

    @Bean
    Places places(ProjectManager projects, IssueTypeManager issueTypes) {
        return new Places(projects, issueTypes);
    }

    @Bean
    Choices choices(OptionsManager options) {
        return new Choices(options);
    }

    @Bean
    JiraIncidents incidents(Tracking tracking, IssueSearch search, NewIssues issues, Places places, Choices choices) {
        return new JiraIncidents(tracking, search, new IncidentCreation(issues, places, choices));
    }

    @Bean
    JiraMilestones milestoneFields(Tracking tracking, IssueIndexingService index, JiraAuthenticationContext session) {
        return new JiraMilestones(tracking, index, session);
    }

    @Bean
    ActionCreation actionCreation(NewIssues issues, Places places, Choices choices, DateTimeFormatter dates) {
        return new ActionCreation(issues, places, choices, dates);
    }

    @Bean
    JiraActions actionTracker(
            Tracking tracking, IssueSearch search, ActionCreation creation, Completions completions) {
        return new JiraActions(tracking, search, creation, completions);
    }

    @Bean
    JiraAttachments attachedFiles(AttachmentManager attachments, IssueManager storedIssues) {
        return new JiraAttachments(attachments, storedIssues);
    }

    @Bean
    JiraHistory.Host historyHost(
            IssueManager storedIssues, ChangeHistoryManager histories, CommentManager comments, AttachmentManager attachments) {
        return new JiraHistory.Host(storedIssues, histories, comments, attachments);
    }

    @Bean
    JiraHistory incidentHistory(JiraHistory.Host host, JiraAuthenticationContext session) {
        return new JiraHistory(host, session);
    }

    @Bean
    Completions completions(
            ChangeHistoryManager histories, StatusManager statuses, JiraAuthenticationContext session) {
        return new Completions(histories, statuses, session);
    }

    @Bean(initMethod = "begin", destroyMethod = "end")
    Subscription issueWatch(EventPublisher events, Registry registry, ActionLedger ledger, Records records) {
        return new Subscription(events, new IssueWatch(registry, ledger, records));
    }
}
