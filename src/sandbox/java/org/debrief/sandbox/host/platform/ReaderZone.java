package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;

/** The reader's time zone. */
public record ReaderZone(Readers readers) implements TimeZoneManager {
    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(readers.zone());
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }
}
