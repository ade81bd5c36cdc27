package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.debrief.sandbox.jira.model.Refused;

/**
 * Writes and reads dates as a person sees them, in the product's default patterns; without a zone or locale of its own it takes the reader's.
 *
 * <p>The relative styles are written out in full, as where an administrator has switched relative dates off.
 */
public final class ApiDates implements DateTimeFormatter {
    private final Site site;
    private final DateTimeStyle style;
    private final ZoneId zone;
    private final Locale locale;

    private ApiDates(Site site, DateTimeStyle style, ZoneId zone, Locale locale) {
        this.site = site;
        this.style = style;
        this.zone = zone;
        this.locale = locale;
    }

    public ApiDates(Site site) {
        this(site, DateTimeStyle.COMPLETE, null, null);
    }

    @Override
    public String format(Date date) {
        return DatePattern.written(style, effectiveLocale()).format(date.toInstant().atZone(effectiveZone()));
    }

    @Override
    public Date parse(String text) {
        DateTimeException last = null;
        for (java.time.format.DateTimeFormatter typed : DatePattern.typed(style, effectiveLocale())) {
            try {
                return date(typed.parse(text.trim()));
            } catch (DateTimeException e) {
                last = e;
            }
        }
        throw new IllegalArgumentException("Invalid format: \"" + text + "\"", last);
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return new ApiDates(site, style, null, null);
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return new ApiDates(site, style, site.zone(user), site.locale(user));
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return new ApiDates(site, style, Site.systemZone(), locale);
    }

    @Override
    public DateTimeFormatter withZone(TimeZone timeZone) {
        return new ApiDates(site, style, timeZone.toZoneId(), locale);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle newStyle) {
        return new ApiDates(site, newStyle, zone, locale);
    }

    /**
     * What a person typed into a date picker, in the server's zone.
     *
     * @throws Refused with the product's message where it is no such date
     */
    public Date typedDay(String text) {
        return read(withSystemZone().withStyle(DateTimeStyle.DATE_PICKER), text, "d/MMM/yy");
    }

    /**
     * What a person typed into a date and time picker, to the minute in the reader's zone.
     *
     * @throws Refused with the product's message where it is no such moment
     */
    public Date typedMoment(String text) {
        return read(forLoggedInUser().withStyle(DateTimeStyle.DATE_TIME_PICKER), text, "dd/MMM/yy h:mm a");
    }

    private static Date read(DateTimeFormatter dates, String text, String pattern) {
        try {
            return dates.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("Invalid date format. Please enter the date in the format \"" + pattern + "\".");
        }
    }

    private Date date(TemporalAccessor parsed) {
        LocalDate day = parsed.query(TemporalQueries.localDate());
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneId own = parsed.query(TemporalQueries.zone());
        if (day == null) {
            throw new DateTimeException("There is no day in a " + style);
        }
        LocalDateTime at = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        return Date.from(at.atZone(own == null ? effectiveZone() : own).toInstant());
    }

    private ZoneId effectiveZone() {
        return zone == null ? site.zone(site.reader().orElse(null)) : zone;
    }

    private Locale effectiveLocale() {
        return locale == null ? site.locale(site.reader().orElse(null)) : locale;
    }
}
