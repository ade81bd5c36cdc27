package org.debrief.sandbox.jira.rest;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.debrief.sandbox.jira.model.User;

/**
 * The caller's own preferences, of which this Jira has the time zone and the language.
 */
record PreferenceResource(RestSite site) {
    private static final String ZONE = "jira.user.timezone";
    private static final String LANGUAGE = "jira.user.locale";

    void addTo(Routes routes) {
        routes.add("GET", "mypreferences", this::get);
        routes.add("PUT", "mypreferences", this::put);
    }

    private Reply get(Call call) {
        User user = call.signedIn();
        return Reply.ok(switch (key(call)) {
            case ZONE -> user.zone().getId();
            case LANGUAGE -> user.locale().toString();
            default -> throw unknown(call);
        });
    }

    private Reply put(Call call) {
        User user = call.signedIn();
        String key = key(call);
        String value = call.json().asText();
        User changed = switch (key) {
            case ZONE -> new User(user.key(), user.name(), user.fullName(), user.email(), zone(value), user.locale(), user.active(), user.groups());
            case LANGUAGE -> new User(user.key(), user.name(), user.fullName(), user.email(), user.zone(), locale(value), user.active(), user.groups());
            default -> throw unknown(call);
        };
        site.model().users().save(changed);
        return Reply.done();
    }

    private static String key(Call call) {
        return call.parameter("key").orElseThrow(() -> RestFault.of(400, "The key query parameter was not provided"));
    }

    private static RestFault unknown(Call call) {
        return RestFault.of(404, "Preference not found for key: " + key(call));
    }

    private static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw RestFault.field(ZONE, "'" + value + "' is not a time zone.");
        }
    }

    private static Locale locale(String value) {
        Locale locale = Locale.forLanguageTag(value.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw RestFault.field(LANGUAGE, "'" + value + "' is not a language.");
        }
        return locale;
    }
}
