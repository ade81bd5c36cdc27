package org.debrief.sandbox.pages.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.pages.jira.PluginItems;

/**
 * What a reader may do with an issue: the buttons above its view and the menu behind <em>More</em>, with what plugins add to the
 * product's sections of it.
 */
public record IssueOperations(Site site, StoredIssue issue, PluginItems plugin, Map<String, Object> context) {
    private static final String DIALOG = "trigger-dialog issueaction-";

    /** A button or an entry of the menu; {@code style} names it for scripts. */
    public record Operation(String id, String label, String href, String style) {
    }

    /** The buttons of the workflow; {@code token} goes with their addresses, as they change the issue at once. */
    List<Operation> transitions(String token) {
        if (!may(Permission.TRANSITION_ISSUES)) {
            return List.of();
        }
        return site.model().constants().transitionsFrom(issue.fields().status()).stream()
                .map(step -> new Operation("action_id_" + step.id(), step.name(), "/secure/WorkflowUIDispatcher.jspa?id=" + issue.id() + "&action="
                        + step.id() + "&atl_token=" + token, DIALOG + "workflow-transition")).toList();
    }

    /** The buttons on the left. */
    List<Operation> buttons() {
        List<Operation> buttons = new ArrayList<>();
        add(buttons, Permission.EDIT_ISSUES, operation("edit-issue", "Edit", "EditIssue"));
        add(buttons, Permission.ADD_COMMENTS, new Operation("comment-issue", "Comment", "/secure/AddComment!default.jspa?id=" + issue.id(),
                "issueaction-comment-issue add-issue-comment"));
        add(buttons, Permission.ASSIGN_ISSUES, operation("assign-issue", "Assign", "AssignIssue"));
        buttons.addAll(added("operations-top-level"));
        return buttons;
    }

    /** Whether the reader watches the issue. */
    boolean watched() {
        return site.reader().filter(reader -> site.model().watchers().of(issue.id()).contains(reader.getKey())).isPresent();
    }

    /** What begins or ends watching. */
    List<Operation> watching(String token) {
        if (site.reader().isEmpty()) {
            return List.of();
        }
        String address = "/secure/VoteOrWatchIssue.jspa?id=" + issue.id() + "&watch=" + (watched() ? "unwatch" : "watch") + "&atl_token=" + token;
        return List.of(new Operation("toggle-watch-issue", watched() ? "Stop watching" : "Watch issue", address, DIALOG + "watch-issue"));
    }

    /** The menu, in groups; {@code token} as with transitions. */
    List<List<Operation>> menu(String token) {
        List<Operation> work = new ArrayList<>(added("operations-work"));
        List<Operation> files = new ArrayList<>();
        add(files, Permission.CREATE_ATTACHMENTS, operation("attach-file", "Attach files", "AttachFile"));
        List<Operation> watching = new ArrayList<>(watching(token));
        watching.addAll(added("operations-voteswatchers"));
        List<Operation> below = new ArrayList<>();
        if (issue.fields().parent() == null) {
            add(below, Permission.CREATE_ISSUES, new Operation("create-subtask", "Create sub-task",
                    "/secure/CreateSubTaskIssue!default.jspa?parentIssueId=" + issue.id(), DIALOG + "create-subtask"));
        }
        below.addAll(added("operations-subtasks"));
        List<Operation> others = new ArrayList<>();
        add(others, Permission.LINK_ISSUES, operation("link-issue", "Link", "LinkJiraIssue"));
        others.addAll(added("operations-operations"));
        List<Operation> end = new ArrayList<>();
        add(end, Permission.DELETE_ISSUES, operation("delete-issue", "Delete", "DeleteIssue"));
        end.addAll(added("operations-delete"));
        List<List<Operation>> groups = new ArrayList<>(List.of(work, files, watching, below, others, end));
        groups.add(4, sectionsOfPlugins());
        groups.removeIf(List::isEmpty);
        return groups;
    }

    /** What plugins add on the right. */
    List<Operation> tools() {
        return added("jira.issue.tools");
    }

    private List<Operation> sectionsOfPlugins() {
        return plugin.below("opsbar-operations", List.of(), context).stream().map(IssueOperations::operation).toList();
    }

    private List<Operation> added(String section) {
        return plugin.in(section, context).stream().map(IssueOperations::operation).toList();
    }

    private static Operation operation(PluginItems.Item item) {
        return new Operation(item.id(), item.text(), item.href(), "issueaction-" + item.id());
    }

    private Operation operation(String id, String label, String action) {
        return new Operation(id, label, "/secure/" + action + "!default.jspa?id=" + issue.id(), DIALOG + id);
    }

    private void add(List<Operation> operations, Permission permission, Operation operation) {
        if (may(permission)) {
            operations.add(operation);
        }
    }

    private boolean may(Permission permission) {
        return site.allows(permission, issue, site.reader().orElse(null));
    }
}
