package org.debrief.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.debrief.app.CurrentReader;

/** The reader Jira has signed in. */
public final class JiraReader implements CurrentReader {

    private final JiraAuthenticationContext session;
    private final TimeZoneManager zones;

    public JiraReader(JiraAuthenticationContext session, TimeZoneManager zones) {
        this.session = session;
        this.zones = zones;
    }

    @Override
    public Optional<String> userName() {
        return Optional.ofNullable(session.getLoggedInUser()).map(ApplicationUser::getUsername);
    }

    @Override
    public ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }

    @Override
    public Locale locale() {
        return session.getLocale();
    }
}
