package org.debrief.sandbox.pages.jira.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * One person: name, e-mail address, groups, password, and whether they may sign in.
 */
final class UserPage extends AdminPage {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/secure/admin/user/EditUser.jspa?editName=";

    UserPage(JiraPages pages) {
        super(pages, "user_browser");
    }

    static String address(String name) {
        return PATH + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Override
    View view(Form form) {
        User user = user(form);
        List<Choice> groups = model().users().groups().all().stream().map(group -> Choice.of(group, group, user.isIn(group))).toList();
        return new View(user.fullName(), "user", Map.of("user", user, "groups", groups, "self", user.key().equals(readerKey())));
    }

    @Override
    Done act(Form form) {
        User user = user(form);
        String done = switch (form.text("action")) {
            case "details" -> details(user, form);
            case "groups" -> groups(user, form);
            case "password" -> password(user, form);
            default -> throw new Refused("There is no such action.");
        };
        return new Done(done, address(user.name()));
    }

    private String details(User user, Form form) {
        boolean active = form.checked("active");
        if (!active && user.key().equals(readerKey())) {
            throw new Refused("You cannot disable yourself.");
        }
        model().users().save(new User(user.key(), user.name(), form.name("fullname", "Full name"), UsersPage.email(form), user.zone(), user.locale(), active,
                user.groups()));
        return "The user " + user.name() + " was saved.";
    }

    private String groups(User user, Form form) {
        String[] ticked = form.request().getParameterValues("groups");
        Set<String> wanted = ticked == null ? Set.of()
                : Arrays.stream(ticked).filter(model().users().groups().all()::contains).collect(Collectors.toSet());
        if (user.key().equals(readerKey()) && !wanted.contains(Users.ADMINISTRATORS)) {
            throw new Refused("You cannot leave the group " + Users.ADMINISTRATORS + " yourself.");
        }
        model().users().save(new User(user.key(), user.name(), user.fullName(), user.email(), user.zone(), user.locale(), user.active(), wanted));
        return "The groups of " + user.name() + " were saved.";
    }

    private String password(User user, Form form) {
        String password = form.request().getParameter("password");
        if (password == null || password.isEmpty()) {
            throw new Refused("You must specify a password.");
        }
        model().users().changePassword(user, password);
        return "The password of " + user.name() + " was changed.";
    }

    private User user(Form form) {
        return model().users().byName(form.text("editName")).orElseThrow(() -> new Refused("There is no user of this name."));
    }
}
