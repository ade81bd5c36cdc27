package org.debrief.sandbox.pages.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.User;

/**
 * A simple query as choices out of what its reader knows.
 */
public record BasicForm(List<Criterion> criteria, String text, String order) {
    private static final Map<String, String> LABELS = Map.of("project", "Project", "issuetype", "Type", "status", "Status", "assignee", "Assignee");

    public BasicForm {
        criteria = List.copyOf(criteria);
    }

    /** A field with the values one can choose. */
    public record Criterion(String name, String label, List<Choice> choices) {
    }

    /** A value one can choose; the empty one stands for any. */
    public record Choice(String value, String label, boolean chosen) {
        private static Choice of(String value, String label, String chosen) {
            return new Choice(value, label, value.equalsIgnoreCase(chosen));
        }
    }

    /** Nothing if the query has a value that cannot be chosen. */
    static Optional<BasicForm> of(BasicQuery query, Site site, ApplicationUser reader) {
        List<Criterion> criteria = new ArrayList<>();
        for (String field : BasicQuery.FIELDS) {
            String chosen = query.values().getOrDefault(field, "");
            List<Choice> choices = Stream.concat(Stream.of(Choice.of("", "All", chosen)), choices(field, chosen, site, reader)).toList();
            if (choices.stream().noneMatch(Choice::chosen)) {
                return Optional.empty();
            }
            criteria.add(new Criterion(field, LABELS.get(field), choices));
        }
        return Optional.of(new BasicForm(criteria, query.text(), query.order()));
    }

    private static Stream<Choice> choices(String field, String chosen, Site site, ApplicationUser reader) {
        JiraModel model = site.model();
        return switch (field) {
            case "project" -> model.projects().all().stream().filter(project -> site.allows(Permission.BROWSE_PROJECTS, project.id(), reader))
                    .map(project -> new Choice(project.key(), project.name() + " (" + project.key() + ")",
                            project.key().equalsIgnoreCase(chosen) || project.name().equalsIgnoreCase(chosen)));
            case "issuetype" -> model.issueTypes().all().stream().map(type -> Choice.of(type.name(), type.name(), chosen));
            case "status" -> model.constants().statuses().stream().map(status -> Choice.of(status.name(), status.name(), chosen));
            default -> assignees(chosen, model, reader);
        };
    }

    /** People are named to those who signed in. */
    private static Stream<Choice> assignees(String chosen, JiraModel model, ApplicationUser reader) {
        Choice nobody = Choice.of(BasicQuery.NOBODY, "Unassigned", chosen);
        if (reader == null) {
            return Stream.of(nobody);
        }
        return Stream.concat(Stream.of(Choice.of(BasicQuery.ME, "Current User", chosen), nobody),
                model.users().all().stream().filter(User::active).map(user -> Choice.of(user.name(), user.fullName(), chosen)));
    }
}
