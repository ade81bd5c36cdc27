package org.debrief.confluence.macro;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.debrief.review.Audience;
import org.debrief.review.Words;

/** Whoever reads the page, as the {@link Audience} of a write-up. */
public final class PageReader {

    private final LocaleResolver locale;
    private final TimeZoneManager zone;
    private final UserManager users;
    private final Words words;

    public PageReader(LocaleResolver locale, TimeZoneManager zone, UserManager users, Words words) {
        this.locale = locale;
        this.zone = zone;
        this.users = users;
        this.words = words;
    }

    /** The reader, who meets the given users; those unknown to Confluence keep their user names. */
    Audience meeting(Collection<String> userNames) {
        Map<String, String> names = new HashMap<>();
        for (String userName : userNames) {
            UserProfile profile = users.getUserProfile(userName);
            if (profile != null && profile.getFullName() != null) {
                names.put(userName, profile.getFullName());
            }
        }
        return new Audience(zone.getUserTimeZone().toZoneId(), locale.getLocale(), names, words);
    }
}
