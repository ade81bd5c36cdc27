package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * What all resources share: the data, the product's services, the searches and the address people use.
 */
public record RestSite(JiraModel model, JiraServices services, Search search, Supplier<String> baseUrl) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    /** The address of a resource of this interface. */
    String self(String resource) {
        return baseUrl.get() + "/rest/api/2/" + resource;
    }

    /** An instant as REST writes it, in the server's zone; null stays null. */
    static String moment(Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /** The user as the Java API knows it, null for nobody. */
    ApplicationUser user(User user) {
        return user == null ? null : services.site().user(user.key());
    }

    boolean allows(Permission permission, long project, User reader) {
        return model.permissions().allows(permission, project, reader);
    }

    boolean allows(Permission permission, StoredIssue issue, User reader) {
        return model.permissions().allows(permission, issue, reader);
    }

    boolean allows(Permission permission, IssueFields issue, User reader) {
        return model.permissions().allows(permission, issue, reader);
    }

    /**
     * The issue with this key or id, if the reader may see it.
     *
     * @throws RestFault 404 otherwise, whether it exists or not
     */
    StoredIssue issue(String keyOrId, User reader) {
        return find(keyOrId).filter(issue -> allows(Permission.BROWSE_PROJECTS, issue, reader)).orElseThrow(RestFault::noIssue);
    }

    /** The same, where the reader also needs a permission. */
    StoredIssue issue(String keyOrId, User reader, Permission permission, String refusal) {
        StoredIssue issue = issue(keyOrId, reader);
        if (!allows(permission, issue, reader)) {
            throw RestFault.of(reader == null ? 401 : 403, refusal);
        }
        return issue;
    }

    private Optional<StoredIssue> find(String keyOrId) {
        return keyOrId.matches("[0-9]{1,18}") ? model.issues().byId(Long.parseLong(keyOrId)) : model.issues().byKey(keyOrId);
    }
}
