package org.debrief.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.debrief.app.project.Registry;
import org.debrief.jira.setup.Contexts;
import org.debrief.jira.setup.FieldOptions;
import org.debrief.jira.setup.Fields;
import org.debrief.jira.setup.Furniture;
import org.debrief.jira.setup.IssueTypes;
import org.debrief.jira.setup.JiraFurnisher;
import org.debrief.jira.setup.LinkTypes;
import org.debrief.jira.setup.OwnScreenSchemes;
import org.debrief.jira.setup.OwnScreens;
import org.debrief.jira.setup.ScreenSchemeUse;
import org.debrief.jira.setup.Step;
import org.debrief.jira.setup.TypeScheme;
import org.debrief.jira.setup.TypeScreens;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** The set-up of projects in Jira: its steps, in the order in which they need each other. */
public class JiraSetUp {

    @Bean
    @Order(1)
    IssueTypes issueTypesStep(
            IssueTypeManager types, SubTaskManager subTasks, IssueTypeSchemeManager schemes, AvatarManager avatars) {
        return new IssueTypes(types, subTasks, schemes, avatars);
    }

    @Bean
    @Order(2)
    LinkTypes linkTypesStep(IssueLinkTypeManager types) {
        return new LinkTypes(types);
    }

    @Bean
    Contexts fieldContexts(
            FieldConfigSchemeManager schemes, OptionsManager options, ProjectManager projects, IssueTypeManager types) {
        return new Contexts(schemes, options, projects, types);
    }

    @Bean
    @Order(3)
    Fields fieldsStep(CustomFieldManager fields, Contexts contexts, FieldManager allFields) {
        return new Fields(fields, contexts, allFields);
    }

    @Bean
    @Order(4)
    FieldOptions fieldOptionsStep(CustomFieldManager fields, Contexts contexts, OptionsManager options) {
        return new FieldOptions(fields, contexts, options);
    }

    @Bean
    @Order(5)
    TypeScheme typeSchemeStep(
            IssueTypeSchemeManager schemes,
            FieldConfigSchemeManager contexts,
            FieldManager fields,
            ProjectManager projects) {
        return new TypeScheme(schemes, contexts, fields, projects);
    }

    @Bean
    OwnScreens ownScreens(FieldScreenManager screens, FieldScreenFactory factory) {
        return new OwnScreens(screens, factory);
    }

    @Bean
    OwnScreenSchemes ownScreenSchemes(FieldScreenSchemeManager schemes, FieldScreenFactory factory) {
        return new OwnScreenSchemes(schemes, factory);
    }

    @Bean
    @Order(6)
    TypeScreens typeScreensStep(
            OwnScreens screens,
            OwnScreenSchemes screenSchemes,
            IssueTypeScreenSchemeManager schemes,
            FieldScreenFactory factory,
            ProjectManager projects) {
        return new TypeScreens(screens, screenSchemes, new ScreenSchemeUse(schemes, factory, projects));
    }

    @Bean
    JiraFurnisher projectFurnisher(
            List<Step> steps, ProjectManager projects, Registry registry, ClusterLockService locks) {
        return new JiraFurnisher(steps, projects, registry, locks);
    }

    @Bean
    Furniture furniture(
            Registry registry,
            CustomFieldManager fields,
            IssueTypeManager types,
            IssueTypeSchemeManager schemes,
            SubTaskManager subTasks) {
        return new Furniture(registry, fields, new Furniture.Types(types, schemes, subTasks));
    }
}
