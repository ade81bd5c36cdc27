package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * What all objects of the API share: the model, the place events go to, and the API's objects for the model's ids.
 */
public final class Site {
    private final JiraModel model;
    private final Consumer<Object> events;

    /**
     * @param events takes each event when it happens, and returns when all listeners have had it
     */
    public Site(JiraModel model, Consumer<Object> events) {
        this.model = model;
        this.events = events;
    }

    public JiraModel model() {
        return model;
    }

    public void publish(Object event) {
        events.accept(event);
    }

    /** Who reads in this thread; nobody if they have not signed in. */
    public Optional<ApplicationUser> reader() {
        return Optional.ofNullable(CurrentUser.name()).flatMap(name -> model.users().byName(name)).map(ApiUser::new);
    }

    /** The person with a key, as an inactive one if there is nobody (any more); null for null. */
    public ApplicationUser user(String key) {
        return key == null ? null : new ApiUser(model.users().byKey(key).orElseGet(() -> gone(key)));
    }

    /** The row of a person, null for a reader who has not signed in. */
    public User row(ApplicationUser user) {
        return user == null ? null : model.users().byKey(user.getKey()).orElseGet(() -> gone(user.getKey()));
    }

    public boolean allows(Permission permission, long project, ApplicationUser user) {
        return model.permissions().allows(permission, project, row(user));
    }

    /** Whether a person has a permission for an issue; nobody has any for an issue they may not see. */
    public boolean allows(Permission permission, StoredIssue issue, ApplicationUser user) {
        return model.permissions().allows(permission, issue, row(user));
    }

    /** The same for an issue with these fields, which need not be stored. */
    public boolean allows(Permission permission, IssueFields issue, ApplicationUser user) {
        return model.permissions().allows(permission, issue, row(user));
    }

    public boolean administers(ApplicationUser user) {
        return model.users().administers(row(user));
    }

    public ZoneId zone(ApplicationUser user) {
        return user == null ? systemZone() : row(user).zone();
    }

    public Locale locale(ApplicationUser user) {
        return user == null ? Locale.ENGLISH : row(user).locale();
    }

    /** The zone of the server, in which days begin. */
    public static ZoneId systemZone() {
        return ZoneId.systemDefault();
    }

    /** The project with an id, or null. */
    public Project project(long id) {
        return model.projects().byId(id).map(found -> new ApiProject(this, found)).orElse(null);
    }

    /** The issue type with an id, or null. */
    public IssueType type(long id) {
        return model.issueTypes().byId(id).map(ApiIssueType::new).orElse(null);
    }

    /** The status with an id, or null. */
    public Status status(long id) {
        return model.constants().status(id).map(ApiStatus::new).orElse(null);
    }

    /** The issue types a project offers, in the order of its scheme. */
    public List<IssueType> typesOf(long project) {
        return model.issueTypeSchemes().of(project).types().stream().map(this::type).toList();
    }

    /** An id given as text; nothing for null and for what is no number. */
    public static Optional<Long> id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static User gone(String key) {
        return new User(key, key, key, "", systemZone(), Locale.ENGLISH, false, Set.of());
    }
}
