package org.debrief.sandbox.jira.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.debrief.sandbox.host.CurrentUser;

/**
 * The headers every answer of the product's REST interface has.
 */
final class ProductHeaders {
    private final AtomicLong calls = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();

    /** Adds the headers when a call begins. */
    void open(HttpServletRequest request, HttpServletResponse response) {
        int others = open.getAndIncrement();
        int minute = LocalTime.now().toSecondOfDay() / 60;
        response.setHeader("X-AREQUESTID", minute + "x" + calls.incrementAndGet() + "x" + others);
        response.setHeader("X-AUSERNAME", userName());
        HttpSession session = request.getSession(false);
        if (session != null) {
            response.setHeader("X-ASESSIONID", Integer.toString(session.getId().hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX));
        }
        if (request.getHeader("Authorization") != null && CurrentUser.name() != null) {
            response.setHeader("X-Seraph-LoginReason", "OK");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
    }

    /** To be called when the call ends. */
    void close() {
        open.decrementAndGet();
    }

    /** The reader's name, written so that it fits a header. */
    private static String userName() {
        return CurrentUser.name() == null ? "anonymous" : URLEncoder.encode(CurrentUser.name(), StandardCharsets.UTF_8);
    }
}
