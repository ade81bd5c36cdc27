package org.debrief.plugin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import org.debrief.app.CurrentReader;
import org.debrief.app.People;
import org.debrief.app.Permissions;
import org.debrief.app.Projects;
import org.debrief.app.Transactions;
import org.debrief.app.action.ActionLedger;
import org.debrief.app.action.ActionTracker;
import org.debrief.app.action.AnswerParts;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.OpenAction;
import org.debrief.app.action.PlanAction;
import org.debrief.app.action.ReadActions;
import org.debrief.app.attachment.AttachedFiles;
import org.debrief.app.attachment.ReadAttachments;
import org.debrief.app.incident.Admission;
import org.debrief.app.incident.Compilation;
import org.debrief.app.incident.CreateIncident;
import org.debrief.app.incident.DraftCheck;
import org.debrief.app.incident.EditFactors;
import org.debrief.app.incident.EditTimeline;
import org.debrief.app.incident.EditWhys;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.MilestoneFields;
import org.debrief.app.incident.ReadHistory;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.app.incident.Records;
import org.debrief.app.incident.SetMilestone;
import org.debrief.app.project.EditSettings;
import org.debrief.app.project.KeptSettings;
import org.debrief.app.project.ProjectAccess;
import org.debrief.app.project.ProjectFurnisher;
import org.debrief.app.project.SetUpProject;
import org.debrief.rest.Problems;
import org.debrief.rest.ReportForms;
import org.debrief.review.Words;
import org.debrief.web.WriteUp;
import org.springframework.context.annotation.Bean;

/** The verbs, made from the ports that {@link JiraWiring} fills. */
public class JiraVerbs {

    /** The server's clock and zone, in which days begin and end. */
    @Bean
    Clock serverClock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    IncidentAccess incidentAccess(Incidents incidents, Permissions permissions, CurrentReader reader) {
        return new IncidentAccess(incidents, permissions, reader);
    }

    @Bean
    ReadAttachments readAttachments(IncidentAccess access, AttachedFiles files) {
        return new ReadAttachments(access, files);
    }

    @Bean
    DraftCheck draftCheck(People people, Records records, KeptSettings settings) {
        return new DraftCheck(people, records, settings);
    }

    @Bean
    ReadActions readActions(ActionTracker tracker, ActionLedger ledger) {
        return new ReadActions(tracker, ledger);
    }

    @Bean
    Compilation compilation(Records records, ReadActions actions, KeptSettings settings) {
        return new Compilation(records, actions, settings);
    }

    @Bean
    ReadIncidents readIncidents(IncidentAccess access, Incidents incidents, Compilation compilation) {
        return new ReadIncidents(access, incidents, compilation);
    }

    @Bean
    Admission admission(Projects projects, Permissions permissions, CurrentReader reader, DraftCheck check) {
        return new Admission(projects, permissions, reader, check);
    }

    @Bean
    CreateIncident createIncident(
            Admission admission, Incidents incidents, CreateIncident.Storage storage, ReadIncidents read) {
        return new CreateIncident(admission, incidents, storage, read);
    }

    @Bean
    CreateIncident.Storage storage(Records records, OpenAction actions, Editing editing) {
        return new CreateIncident.Storage(records, actions, editing);
    }

    @Bean
    OpenAction openAction(ActionTracker tracker, ActionLedger ledger, Clock clock) {
        return new OpenAction(tracker, ledger, clock);
    }

    @Bean
    PlanAction planAction(IncidentAccess access, DraftCheck check, OpenAction open, Clock clock) {
        return new PlanAction(access, check, open, clock);
    }

    @Bean
    AnswerParts answerParts(IncidentAccess access, Records records, ReadActions actions, ActionLedger ledger, Editing editing) {
        return new AnswerParts(access, records, actions, ledger, editing);
    }

    @Bean
    AuditActions auditActions(IncidentAccess access, Incidents incidents, ReadActions actions, Clock clock) {
        return new AuditActions(access, incidents, actions, clock);
    }

    @Bean
    Editing editing(Transactions transactions, CurrentReader reader, Clock clock) {
        return new Editing(transactions, reader, clock);
    }

    @Bean
    ReadHistory readHistory(IncidentAccess access, Records records, People people) {
        return new ReadHistory(access, records, people);
    }

    @Bean
    EditTimeline editTimeline(IncidentAccess access, Records records, DraftCheck check, Editing editing) {
        return new EditTimeline(access, records, check, editing);
    }

    @Bean
    SetMilestone setMilestone(IncidentAccess access, Records records, MilestoneFields fields, Editing editing) {
        return new SetMilestone(access, records, fields, editing);
    }

    @Bean
    EditFactors editFactors(IncidentAccess access, Records records, DraftCheck check, Editing editing) {
        return new EditFactors(access, records, check, editing);
    }

    @Bean
    EditWhys editWhys(IncidentAccess access, Records records, Editing editing) {
        return new EditWhys(access, records, editing);
    }

    @Bean
    ProjectAccess projectAccess(Projects projects, Permissions permissions, CurrentReader reader) {
        return new ProjectAccess(projects, permissions, reader);
    }

    @Bean
    SetUpProject setUpProject(ProjectAccess access, Permissions permissions, ProjectFurnisher furnisher) {
        return new SetUpProject(access, permissions, furnisher);
    }

    @Bean
    EditSettings editSettings(ProjectAccess access, KeptSettings settings, Transactions transactions) {
        return new EditSettings(access, settings, transactions);
    }

    @Bean
    ReportForms reportForms(WriteUp writeUp, ApplicationProperties site) {
        return new ReportForms(writeUp, () -> site.getBaseUrl(UrlMode.CANONICAL));
    }

    @Bean
    Problems problems(Words words) {
        return new Problems(words);
    }
}
