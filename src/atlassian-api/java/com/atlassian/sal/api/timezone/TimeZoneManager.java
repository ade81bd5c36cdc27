package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** The host's answer to which time zone a reader lives in. */
public interface TimeZoneManager {

    TimeZone getUserTimeZone();

    TimeZone getDefaultTimeZone();
}
