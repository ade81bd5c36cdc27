package org.debrief.sandbox.host.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The time, read from the JDK in every way there is. */
public class Readings implements Supplier<List<Instant>> {
    @Override
    public List<Instant> get() {
        Supplier<Instant> reference = Instant::now;
        Supplier<Date> made = Date::new;
        LongSupplier millis = System::currentTimeMillis;
        Function<ZoneId, ZonedDateTime> inZone = ZonedDateTime::now;
        return List.of(Instant.now(), Clock.systemUTC().instant(), Clock.systemDefaultZone().instant(), Clock.system(ZoneOffset.UTC).instant(),
                LocalDateTime.now().atZone(ZoneId.systemDefault()).toInstant(), LocalDateTime.now(ZoneOffset.UTC).toInstant(ZoneOffset.UTC),
                ZonedDateTime.now().toInstant(), new Date().toInstant(), new Later().toInstant(), Instant.ofEpochMilli(System.currentTimeMillis()),
                reference.get(), made.get().toInstant(), Instant.ofEpochMilli(millis.getAsLong()), inZone.apply(ZoneOffset.UTC).toInstant());
    }

    /** A date of the plugin's own. */
    private static final class Later extends Date {
        private static final long serialVersionUID = 1L;
    }
}
