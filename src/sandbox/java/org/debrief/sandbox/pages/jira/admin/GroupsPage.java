package org.debrief.sandbox.pages.jira.admin;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The groups of the site with their members, and the form for a new one.
 */
final class GroupsPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/user/GroupBrowser.jspa";
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[^<>&,;\"'/\\\\]{1,255}");

    GroupsPage(JiraPages pages) {
        super(pages, "group_browser");
    }

    /** A group in the list; what the product needs cannot be deleted. */
    public record Row(String name, List<User> members, boolean needed) {
    }

    @Override
    View view(Form form) {
        List<Row> rows = model().users().groups().all().stream().map(this::row).toList();
        return new View("Groups", "groups", Map.of("rows", rows));
    }

    private Row row(String group) {
        List<User> members = model().users().all().stream().filter(user -> user.isIn(group)).toList();
        return new Row(group, members, group.equals(Users.ADMINISTRATORS) || group.equals(Users.WORKERS));
    }

    @Override
    Done act(Form form) {
        if (form.has("delete")) {
            String name = form.text("delete");
            model().users().groups().delete(name);
            return new Done("The group " + name + " was deleted.", ADDRESS);
        }
        String name = form.name("addName", "Name");
        if (!NAME.matcher(name).matches()) {
            throw new Refused("A group's name has none of the characters < > & , ; \" ' / \\.");
        }
        model().users().groups().create(name);
        return new Done("The group " + name + " was created.", ADDRESS);
    }
}
