package org.debrief.sandbox.pages.jira.system;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.pages.jira.JiraPages;

/** The site's clock: what it shows, and forms to set, move, stop and reset it. */
final class SystemClockPage extends SystemPage {
    private static final long serialVersionUID = 1L;
    static final String TAB = "system_clock";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final transient SiteClock clock;

    SystemClockPage(JiraPages pages, SiteClock clock) {
        super(pages);
        this.clock = clock;
    }

    @Override
    void act(HttpServletRequest request) {
        try {
            switch (field(request, "action")) {
                case "set" -> clock.set(typed(field(request, "now")), request.getParameter("stopped") != null);
                case "move" -> clock.shift(amount(field(request, "amount"), field(request, "unit")));
                case "reset" -> clock.reset();
                default -> throw new FormFault("", "The form does not say what to do.");
            }
        } catch (IllegalArgumentException outOfRange) {
            throw new FormFault("set".equals(field(request, "action")) ? "now" : "amount", outOfRange.getMessage());
        }
    }

    private Instant typed(String text) {
        try {
            return LocalDateTime.parse(text).atZone(zone()).toInstant();
        } catch (DateTimeException e) {
            throw new FormFault("now", "Enter a date and a time, for example 2026-03-01T09:00.");
        }
    }

    private static Duration amount(String text, String unit) {
        if (!text.matches("[+-]?\\d{1,6}")) {
            throw new FormFault("amount", "Enter a whole number, below zero to go back.");
        }
        return Duration.of(Long.parseLong(text), unit.equals("hours") ? ChronoUnit.HOURS : ChronoUnit.DAYS);
    }

    @Override
    Map<String, Object> values(HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("now", SHOWN.format(clock.instant().atZone(zone())));
        values.put("real", SHOWN.format(clock.real().atZone(zone())));
        values.put("zone", zone().getId());
        values.put("stopped", clock.setting().stopped());
        values.put("offset", words(clock.setting().offset()));
        String typed = field(request, "now");
        values.put("typed", typed.isEmpty() ? INPUT.format(clock.instant().atZone(zone())) : typed);
        String amount = field(request, "amount");
        values.put("amount", amount.isEmpty() ? "1" : amount);
        values.put("inHours", field(request, "unit").equals("hours"));
        return values;
    }

    /** The difference to the machine's time in words; empty when there is none. */
    static String words(Duration offset) {
        Duration size = offset.abs();
        if (size.toMillis() == 0) {
            return "";
        }
        String length = part(size.toDays(), "day") + part(size.toHoursPart(), "hour") + part(size.toMinutesPart(), "minute")
                + part(size.toSecondsPart(), "second");
        return (length.isEmpty() ? "less than a second" : length.strip()) + (offset.isNegative() ? " behind" : " ahead of");
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? " " : "s ");
    }

    private ZoneId zone() {
        return pages().host().product().accounts().byName(reader().getName()).orElseThrow().zone();
    }

    @Override
    String template() {
        return "clock";
    }

    @Override
    String title() {
        return "System clock";
    }

    @Override
    String tab() {
        return TAB;
    }
}
