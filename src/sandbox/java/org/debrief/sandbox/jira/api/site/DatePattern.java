package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * How each style of dates is written, and how it may be typed: month names in any case, years with two digits or all.
 */
final class DatePattern {
    private static final int YEARS_BACK = 80;

    private DatePattern() {
    }

    static DateTimeFormatter written(DateTimeStyle style, Locale locale) {
        return DateTimeFormatter.ofPattern(text(style), locale);
    }

    static List<DateTimeFormatter> typed(DateTimeStyle style, Locale locale) {
        return List.of(typed(text(style), 2, locale), typed(text(style), 4, locale));
    }

    private static DateTimeFormatter typed(String pattern, int yearDigits, Locale locale) {
        String lenient = pattern.replace("dd/", "d/");
        int year = lenient.indexOf("/yy");
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (year < 0) {
            return builder.appendPattern(lenient).toFormatter(locale);
        }
        builder.appendPattern(lenient.substring(0, year + 1));
        if (yearDigits == 2) {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, Year.now().getValue() - YEARS_BACK);
        } else {
            builder.appendValue(ChronoField.YEAR, yearDigits);
        }
        String rest = lenient.substring(year + "/yy".length());
        return (rest.isEmpty() ? builder : builder.appendPattern(rest)).toFormatter(locale);
    }

    private static String text(DateTimeStyle style) {
        return switch (style) {
            case TIME -> "h:mm a";
            case DATE, RELATIVE_WITHOUT_TIME -> "dd/MMM/yy";
            case DATE_PICKER -> "d/MMM/yy";
            case COMPLETE, DATE_TIME_PICKER, RELATIVE, RELATIVE_ALWAYS_WITH_TIME, RELATIVE_WITH_TIME_ONLY -> "dd/MMM/yy h:mm a";
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mmZ";
            case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss Z";
        };
    }
}
