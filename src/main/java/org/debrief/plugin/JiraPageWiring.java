package org.debrief.plugin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.debrief.app.CurrentReader;
import org.debrief.app.People;
import org.debrief.app.Permissions;
import org.debrief.app.action.AuditActions;
import org.debrief.app.attachment.AttachedFiles;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.Compilation;
import org.debrief.app.project.EditSettings;
import org.debrief.app.project.SetUpProject;
import org.debrief.app.review.Audiences;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.jira.page.RefusalPage;
import org.debrief.jira.page.Site;
import org.debrief.review.Words;
import org.debrief.web.Templates;
import org.debrief.web.WriteUp;
import org.debrief.web.panel.IncidentPanels;
import org.debrief.web.setup.SetUpPages;
import org.springframework.context.annotation.Bean;

/** What Jira's pages and panels are made with. */
public class JiraPageWiring {

    @Bean
    Audiences audiences(CurrentReader reader, People people, Words words) {
        return new Audiences(reader, people, words);
    }

    @Bean
    ReadWriteUp readWriteUp(IncidentAccess access, ReadWriteUp.Sources sources, Audiences audiences) {
        return new ReadWriteUp(access, sources, audiences);
    }

    @Bean
    ReadWriteUp.Sources writeUpSources(Compilation compilation, AuditActions audits, AttachedFiles files) {
        return new ReadWriteUp.Sources(compilation, audits, files);
    }

    @Bean
    IncidentPanels incidentPanels(ReadWriteUp writeUps, WriteUp writeUp, Templates templates, Clock serverClock) {
        return new IncidentPanels(writeUps, writeUp, templates, serverClock);
    }

    @Bean
    SetUpPages.Verbs setUpPageVerbs(SetUpProject setUp, EditSettings settings) {
        return new SetUpPages.Verbs(setUp, settings);
    }

    @Bean
    SetUpPages setUpPages(SetUpPages.Verbs verbs, Permissions permissions, Audiences audiences, Templates templates) {
        return new SetUpPages(verbs, permissions, audiences, templates);
    }

    @Bean
    Site site(ApplicationProperties application, PageBuilderService pages) {
        return new Site(application, pages);
    }

    @Bean
    RefusalPage refusalPage(LoginUriProvider login, Templates templates, Words words) {
        return new RefusalPage(login, templates, words);
    }
}
