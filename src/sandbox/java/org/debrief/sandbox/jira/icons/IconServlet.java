package org.debrief.sandbox.jira.icons;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Priority;

/**
 * Serves pictures: {@code /secure/viewavatar?avatarType=issuetype&avatarId=…}, {@code /images/icons/priorities/….svg} and
 * {@code /images/icons/statuses/….svg}.
 */
public final class IconServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAMED = Pattern.compile("/(priorities|statuses)/([a-z0-9]{1,20})\\.svg");

    private final transient JiraModel model;

    public IconServlet(JiraModel model) {
        this.model = model;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Icon> icon = request.getPathInfo() == null ? type(request.getParameter("avatarId")) : named(request.getPathInfo());
        if (icon.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(icon.get().svg());
    }

    private Optional<Icon> type(String avatar) {
        return model.issueTypes().all().stream().filter(type -> String.valueOf(type.id()).equals(avatar)).findFirst()
                .map(type -> Icon.type(type.id(), type.name()));
    }

    private Optional<Icon> named(String path) {
        Matcher name = NAMED.matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        return name.group(1).equals("statuses") ? Optional.of(Icon.status(name.group(2))) : priority(name.group(2));
    }

    private Optional<Icon> priority(String id) {
        List<Priority> all = model.constants().priorities();
        return all.stream().filter(priority -> String.valueOf(priority.id()).equals(id)).findFirst()
                .map(priority -> Icon.priority((all.size() - 1) / 2 - all.indexOf(priority), priority.colour()));
    }
}
