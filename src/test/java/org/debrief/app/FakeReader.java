package org.debrief.app;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** A reader whom a test signs in and out. */
public final class FakeReader implements CurrentReader {

    private String userName = "ana";
    private ZoneId zone = ZoneOffset.UTC;

    /** Signs somebody in, or out with {@code null}. */
    public void signIn(String name) {
        userName = name;
    }

    /** Has the reader live elsewhere than in UTC. */
    public void move(ZoneId elsewhere) {
        zone = elsewhere;
    }

    @Override
    public Optional<String> userName() {
        return Optional.ofNullable(userName);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
