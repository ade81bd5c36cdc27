package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;

import java.util.Date;
import java.util.TimeZone;

/** Jira's way to write and read dates for a person. */
public interface DateTimeFormatter {

    String format(Date date);

    Date parse(String text);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withZone(TimeZone timeZone);

    DateTimeFormatter withStyle(DateTimeStyle style);
}
