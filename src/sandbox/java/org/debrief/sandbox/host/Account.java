package org.debrief.sandbox.host;

import java.time.ZoneId;
import java.util.Locale;

/** One user of a product, as far as the host needs to know. */
public record Account(String key, String name, String fullName, String email, ZoneId zone, Locale locale, boolean active, boolean admin) {
}
