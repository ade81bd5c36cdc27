package org.debrief.sandbox.jira.model;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * The way into the small Jira's data.
 */
public final class JiraModel {
    private final Sql sql;
    private final Users users;
    private final Projects projects;
    private final Roles roles;
    private final SecuritySchemes securities;
    private final Permissions permissions;
    private final Constants constants;
    private final IssueTypeSchemes issueTypeSchemes;
    private final IssueTypes issueTypes;
    private final CustomFields fields;
    private final FieldContexts contexts;
    private final FieldOptions options;
    private final RequiredFields requiredFields;
    private final AccessTokens tokens;
    private final SignIns signIns;
    private final Screens screens;
    private final ScreenSchemes screenSchemes;
    private final TypeScreenSchemes typeScreenSchemes;
    private final SearchIndex index;
    private final Changes changes;
    private final Issues issues;
    private final LinkTypes linkTypes;
    private final ProjectParts parts;
    private final Links links;
    private final Comments comments;
    private final Boards boards;
    private final Ranks ranks;
    private final Following watchers;
    private final Following votes;
    private final Attachments attachments;
    private final RemoteLinks remoteLinks;
    private final EntityProperties properties;

    /**
     * Opens the data, making or updating its tables and, the first time, what a fresh site has.
     *
     * @param clock gives the time of everything that is written
     */
    public JiraModel(DataSource source, Clock clock) {
        sql = new Sql(source);
        new Schema(sql).update();
        users = new Users(sql);
        projects = new Projects(sql);
        roles = new Roles(sql);
        securities = new SecuritySchemes(sql);
        permissions = new Permissions(sql, projects, roles, securities);
        constants = new Constants(sql);
        boards = new Boards(sql, constants);
        ranks = new Ranks(sql);
        issueTypeSchemes = new IssueTypeSchemes(sql);
        issueTypes = new IssueTypes(sql, issueTypeSchemes);
        fields = new CustomFields(sql);
        contexts = new FieldContexts(sql);
        options = new FieldOptions(sql);
        requiredFields = new RequiredFields(sql, fields, contexts);
        tokens = new AccessTokens(sql, clock);
        signIns = new SignIns(sql, clock);
        screens = new Screens(sql);
        screenSchemes = new ScreenSchemes(sql);
        typeScreenSchemes = new TypeScreenSchemes(sql);
        index = new SearchIndex(sql);
        changes = new Changes(sql, clock);
        linkTypes = new LinkTypes(sql);
        IssueClock issueClock = new IssueClock(sql, clock, index);
        watchers = Following.watchers(sql, issueClock);
        votes = Following.votes(sql, issueClock);
        comments = new Comments(sql, issueClock, watchers, changes);
        attachments = new Attachments(sql, issueClock, changes);
        remoteLinks = new RemoteLinks(sql, changes, issueClock);
        properties = new EntityProperties(sql);
        ValueRows values = new ValueRows(sql, fields);
        IssueRows rows = new IssueRows(sql, projects, values);
        links = new Links(sql, linkTypes, rows, changes);
        History history = new History(changes, new Wording(constants, new Names(this, rows)));
        issues = new Issues(sql, new IssueStore(sql, rows, values, history), index, clock);
        parts = new ProjectParts(sql, issues);
        new FirstUsers(users).addIfMissing();
    }

    /** Runs work in one transaction; any exception undoes all of it. */
    public void inTransaction(Runnable work) {
        sql.inTransaction(work);
    }

    /** Makes a project with the default schemes, which it shares with others, the default permissions and a board; the id is ignored. */
    public StoredProject createProject(StoredProject wanted) {
        return sql.inTransaction(() -> {
            StoredProject project = projects.create(wanted);
            issueTypeSchemes.projectsChanged();
            typeScreenSchemes.projectsChanged();
            permissions.grantDefaults(project.id());
            boards.createFor(project);
            return project;
        });
    }

    /** Deletes a project with its issues, components, versions, roles and permissions; nobody is told of its issues. */
    public void deleteProject(StoredProject project) {
        sql.inTransaction(() -> {
            issues.ofProject(project.id()).forEach(issues::deleteUnnoticed);
            properties.forget(EntityProperties.Kind.PROJECT, List.of(project.id()));
            projects.delete(project.id());
            List.<Runnable>of(issueTypeSchemes::projectsChanged, typeScreenSchemes::projectsChanged, permissions::forget, roles::forget,
                    securities::forget, contexts::forget, parts::forget, requiredFields::forget).forEach(Runnable::run);
        });
    }

    /** Deletes a custom field with its contexts, options and values, and takes it off every screen. */
    public void deleteField(StoredField field) {
        sql.inTransaction(() -> {
            fields.delete(field.id());
            screens.forget(field.fieldId());
            contexts.forget();
            options.forget();
            requiredFields.forget(field.fieldId());
        });
    }

    public Sql sql() {
        return sql;
    }

    public Users users() {
        return users;
    }

    public Projects projects() {
        return projects;
    }

    public Roles roles() {
        return roles;
    }

    public SecuritySchemes securities() {
        return securities;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Constants constants() {
        return constants;
    }

    public IssueTypes issueTypes() {
        return issueTypes;
    }

    public IssueTypeSchemes issueTypeSchemes() {
        return issueTypeSchemes;
    }

    public CustomFields fields() {
        return fields;
    }

    public FieldContexts contexts() {
        return contexts;
    }

    public FieldOptions options() {
        return options;
    }

    public AccessTokens tokens() {
        return tokens;
    }

    public SignIns signIns() {
        return signIns;
    }

    public RequiredFields requiredFields() {
        return requiredFields;
    }

    public Screens screens() {
        return screens;
    }

    public ScreenSchemes screenSchemes() {
        return screenSchemes;
    }

    public TypeScreenSchemes typeScreenSchemes() {
        return typeScreenSchemes;
    }

    public SearchIndex index() {
        return index;
    }

    public Issues issues() {
        return issues;
    }

    public Changes changes() {
        return changes;
    }

    public ProjectParts parts() {
        return parts;
    }

    public LinkTypes linkTypes() {
        return linkTypes;
    }

    public Links links() {
        return links;
    }

    public Boards boards() {
        return boards;
    }

    public Ranks ranks() {
        return ranks;
    }

    public Following watchers() {
        return watchers;
    }

    public Following votes() {
        return votes;
    }

    public Attachments attachments() {
        return attachments;
    }

    public RemoteLinks remoteLinks() {
        return remoteLinks;
    }

    public EntityProperties properties() {
        return properties;
    }

    public Comments comments() {
        return comments;
    }
}
