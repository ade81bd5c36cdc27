package org.debrief.sandbox.pages.jira.person;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;

/**
 * A form in which people change something about themselves: their details, their preferences, or their password.
 */
enum ProfileForm {
    DETAILS("Edit profile details", "EditProfile") {
        @Override
        void save(User before, HttpServletRequest request, Users users) {
            String fullName = text(request, "fullName").strip();
            String email = text(request, "email").strip();
            if (fullName.isEmpty() || fullName.length() > LONGEST) {
                throw new Refused("You must specify a full name of at most " + LONGEST + " characters.");
            }
            if (email.length() > LONGEST || !email.matches("[^@\\s]+@[^@\\s]+")) {
                throw new Refused("You must specify a valid email address.");
            }
            users.save(new User(before.key(), before.name(), fullName, email, before.zone(), before.locale(), before.active(),
                    before.groups()));
        }
    },
    PREFERENCES("Update user preferences", "UpdateUserPreferences") {
        @Override
        void save(User before, HttpServletRequest request, Users users) {
            Locale locale = LANGUAGES.stream().filter(known -> known.toLanguageTag().equals(text(request, "language"))).findFirst()
                    .orElseThrow(() -> new Refused("Language: choose one of the list."));
            users.save(new User(before.key(), before.name(), before.fullName(), before.email(), zone(text(request, "timezone")), locale,
                    before.active(),
                    before.groups()));
        }
    },
    PASSWORD("Change password", "ChangePassword") {
        @Override
        void save(User before, HttpServletRequest request, Users users) {
            if (!users.password(before.name(), text(request, "current"))) {
                throw new Refused("The current password specified is incorrect, please try again.");
            }
            if (text(request, "password").isEmpty()) {
                throw new Refused("The password must not be empty.");
            }
            if (!text(request, "password").equals(text(request, "confirm"))) {
                throw new Refused("The password and confirmation do not match.");
            }
            users.changePassword(before, text(request, "password"));
        }
    };

    /** The languages one can choose; texts exist as far as the installed plugin brings them. */
    static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, new Locale("es", "ES"),
            Locale.JAPAN);
    private static final int LONGEST = 255;

    private final String label;
    private final String action;

    ProfileForm(String label, String action) {
        this.label = label;
        this.action = action;
    }

    String label() {
        return label;
    }

    /** The name of the form's address and of its template. */
    String action() {
        return action;
    }

    /**
     * Writes what was typed.
     *
     * @throws Refused if it cannot be, with the reason in words for the reader
     */
    abstract void save(User before, HttpServletRequest request, Users users);

    static String text(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new Refused("Time zone: choose one of the list.");
        }
    }
}
