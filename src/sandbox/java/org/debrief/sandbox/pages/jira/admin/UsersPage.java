package org.debrief.sandbox.pages.jira.admin;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The people of the site, to be found by name, e-mail address or group; and the form for a new one.
 */
final class UsersPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/user/UserBrowser.jspa";
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[^\\s<>&,;+=%\"'/\\\\]{1,255}");
    private static final Pattern MAIL = Pattern.compile("[^\\s<>@,;]{1,200}@[^\\s<>@,;]{1,50}");

    UsersPage(JiraPages pages) {
        super(pages, "user_browser");
    }

    /** A person in the list. */
    public record Row(String name, String fullName, String email, List<String> groups, boolean active) {
    }

    @Override
    View view(Form form) {
        String wanted = form.text("userSearchFilter").toLowerCase(Locale.ROOT);
        String group = form.text("group");
        List<Row> rows = model().users().all().stream().filter(user -> fits(user, wanted) && (group.isEmpty() || user.isIn(group)))
                .map(user -> new Row(user.name(), user.fullName(), user.email(), user.groups().stream().sorted().toList(), user.active())).toList();
        return new View("Users", "users", Map.of("rows", rows, "filter", form.text("userSearchFilter"), "all", model().users().all().size(),
                "groups", model().users().groups().all().stream().map(name -> Choice.of(name, name, name.equals(group))).toList()));
    }

    private static boolean fits(User user, String wanted) {
        return (user.name() + " " + user.fullName() + " " + user.email()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    Done act(Form form) {
        String name = form.name("username", "Username").toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw new Refused("A username has no blanks and none of the characters < > & , ; + = % \" ' / \\.");
        }
        String password = form.text("password");
        if (password.isEmpty()) {
            throw new Refused("You must specify a password.");
        }
        model().users().add(new User(name, name, form.name("fullname", "Full name"), email(form), ZoneId.systemDefault(), Locale.US, true,
                Set.of(Users.WORKERS)), password);
        return new Done("The user " + name + " was created, as a member of " + Users.WORKERS + ".", UserPage.address(name));
    }

    static String email(Form form) {
        String email = form.name("email", "Email address");
        if (!MAIL.matcher(email).matches()) {
            throw new Refused("You must specify a valid email address.");
        }
        return email;
    }
}
