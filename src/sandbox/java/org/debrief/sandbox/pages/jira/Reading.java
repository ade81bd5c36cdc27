package org.debrief.sandbox.pages.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.field.Values;
import org.debrief.sandbox.jira.api.site.ApiDates;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.StoredOption;

/**
 * Values as a reader sees them, times in their zone and pattern.
 */
public record Reading(Site site) {
    public String moment(Instant instant) {
        return instant == null ? "" : dates().withStyle(DateTimeStyle.COMPLETE).format(Date.from(instant));
    }

    /** The day of an instant in the reader's zone. */
    public String date(Instant instant) {
        return instant == null ? "" : dates().withStyle(DateTimeStyle.DATE).format(Date.from(instant));
    }

    public String day(LocalDate day) {
        return day == null ? "" : dates().withSystemZone().withStyle(DateTimeStyle.DATE).format(Values.midnight(day));
    }

    public String person(String key) {
        return key == null ? "" : site.user(key).getDisplayName();
    }

    public String value(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.text();
        } else if (value instanceof FieldValue.Amount amount) {
            return number(amount.number());
        } else if (value instanceof FieldValue.Moment moment) {
            return moment(moment.at());
        } else if (value instanceof FieldValue.Day day) {
            return day(day.date());
        } else if (value instanceof FieldValue.Choice choice) {
            return site.model().options().byId(choice.option()).map(StoredOption::value).orElse("");
        } else if (value instanceof FieldValue.Person person) {
            return person(person.key());
        } else if (value instanceof FieldValue.People people) {
            return people.keys().stream().map(this::person).sorted().collect(Collectors.joining(", "));
        } else if (value instanceof FieldValue.Labels labels) {
            return String.join(" ", labels.labels());
        }
        return "";
    }

    public static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : String.valueOf(number);
    }

    private DateTimeFormatter dates() {
        return new ApiDates(site).forLoggedInUser();
    }
}
