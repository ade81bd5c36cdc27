package org.debrief.sandbox.jira.api;

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
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.debrief.sandbox.jira.api.field.ApiContexts;
import org.debrief.sandbox.jira.api.field.ApiCustomFields;
import org.debrief.sandbox.jira.api.field.ApiFields;
import org.debrief.sandbox.jira.api.field.ApiIssueTypeSchemes;
import org.debrief.sandbox.jira.api.field.ApiOptionLists;
import org.debrief.sandbox.jira.api.issue.ApiAttachments;
import org.debrief.sandbox.jira.api.issue.ApiComments;
import org.debrief.sandbox.jira.api.issue.ApiHistory;
import org.debrief.sandbox.jira.api.issue.ApiIndex;
import org.debrief.sandbox.jira.api.issue.ApiIssueEdits;
import org.debrief.sandbox.jira.api.issue.ApiIssues;
import org.debrief.sandbox.jira.api.issue.ApiLinkTypes;
import org.debrief.sandbox.jira.api.issue.ApiLinks;
import org.debrief.sandbox.jira.api.issue.ApiSearch;
import org.debrief.sandbox.jira.api.issue.ApiSubTasks;
import org.debrief.sandbox.jira.api.issue.ApiWatchers;
import org.debrief.sandbox.jira.api.issue.IssueNews;
import org.debrief.sandbox.jira.api.screen.ApiScreenParts;
import org.debrief.sandbox.jira.api.screen.ApiScreenSchemes;
import org.debrief.sandbox.jira.api.screen.ApiScreens;
import org.debrief.sandbox.jira.api.screen.ApiTypeScreenSchemes;
import org.debrief.sandbox.jira.api.site.ApiAvatars;
import org.debrief.sandbox.jira.api.site.ApiDates;
import org.debrief.sandbox.jira.api.site.ApiGlobalPermissions;
import org.debrief.sandbox.jira.api.site.ApiIssueTypes;
import org.debrief.sandbox.jira.api.site.ApiPermissions;
import org.debrief.sandbox.jira.api.site.ApiProjects;
import org.debrief.sandbox.jira.api.site.ApiSession;
import org.debrief.sandbox.jira.api.site.ApiStatuses;
import org.debrief.sandbox.jira.api.site.ApiUsers;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.JiraModel;

/**
 * The product's services by interface, as plugins import them.
 */
public final class JiraServices {
    private final Site site;
    private final Search search;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /**
     * @param events takes each event when it happens, and returns when all listeners have had it
     */
    public JiraServices(JiraModel model, Search search, Consumer<Object> events) {
        site = new Site(model, events);
        this.search = search;
        model.issues().watch(new IssueNews(site));
        addSite();
        addFields();
        addIssues();
        add(SearchService.class, new ApiSearch(site, search));
    }

    /** What the API's objects share. */
    public Site site() {
        return site;
    }

    /** The searches of the product itself. */
    public Search search() {
        return search;
    }

    /** Every service by its interface. */
    public Map<Class<?>, Object> byInterface() {
        return Collections.unmodifiableMap(services);
    }

    /** The service of an interface. */
    public <T> T get(Class<T> type) {
        return type.cast(services.get(type));
    }

    private void addSite() {
        add(UserManager.class, new ApiUsers(site));
        add(JiraAuthenticationContext.class, new ApiSession(site));
        add(PermissionManager.class, new ApiPermissions(site));
        add(GlobalPermissionManager.class, new ApiGlobalPermissions(site));
        add(ProjectManager.class, new ApiProjects(site));
        add(IssueTypeManager.class, new ApiIssueTypes(site));
        add(AvatarManager.class, new ApiAvatars());
        add(StatusManager.class, new ApiStatuses(site));
        add(DateTimeFormatter.class, new ApiDates(site));
    }

    private void addFields() {
        add(FieldManager.class, new ApiFields(site));
        add(CustomFieldManager.class, new ApiCustomFields(site));
        add(FieldConfigSchemeManager.class, new ApiContexts(site));
        add(OptionsManager.class, new ApiOptionLists(site));
        add(IssueTypeSchemeManager.class, new ApiIssueTypeSchemes(site));
        add(FieldScreenManager.class, new ApiScreens(site));
        add(FieldScreenFactory.class, new ApiScreenParts(site));
        add(FieldScreenSchemeManager.class, new ApiScreenSchemes(site));
        add(IssueTypeScreenSchemeManager.class, new ApiTypeScreenSchemes(site));
    }

    private void addIssues() {
        add(IssueManager.class, new ApiIssues(site));
        add(IssueService.class, new ApiIssueEdits(site));
        add(SubTaskManager.class, new ApiSubTasks(site));
        add(IssueLinkManager.class, new ApiLinks(site));
        add(IssueLinkTypeManager.class, new ApiLinkTypes(site));
        add(AttachmentManager.class, new ApiAttachments(site));
        add(CommentManager.class, new ApiComments(site));
        add(WatcherManager.class, new ApiWatchers(site));
        add(ChangeHistoryManager.class, new ApiHistory(site));
        add(IssueIndexingService.class, new ApiIndex(site));
    }

    private <T> void add(Class<T> type, T service) {
        services.put(type, service);
    }
}
