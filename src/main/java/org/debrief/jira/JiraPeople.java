package org.debrief.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.app.People;

/** The users of Jira, which keeps them in memory. */
public final class JiraPeople implements People {

    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Set<String> unknown(Collection<String> userNames) {
        return userNames.stream().filter(name -> users.getUserByName(name) == null).collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> fullNames(Collection<String> userNames) {
        Map<String, String> fullNames = new LinkedHashMap<>();
        for (String name : userNames) {
            ApplicationUser user = users.getUserByName(name);
            fullNames.put(name, user == null ? name : user.getDisplayName());
        }
        return fullNames;
    }
}
