package org.debrief.sandbox.host.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.debrief.sandbox.host.time.SiteClock;

/**
 * The site's clock, for administrators: {@code {"now": "2026-03-01T09:00:00Z"}}, with {@code "stopped": true} to let it stand, or
 * {@code {"offset": "P3D"}}.
 */
public final class ClockControl extends AdminJson {
    private static final long serialVersionUID = 1L;

    private final transient SiteClock clock;

    public ClockControl(SiteClock clock, Access access) {
        super(access);
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("now", clock.instant().toString());
        state.put("real", clock.real().toString());
        state.put("offset", clock.setting().offset().toString());
        state.put("stopped", clock.setting().stopped());
        answer(response, state);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode body = body(request);
        if (body.has("now") == body.has("offset")) {
            throw new IllegalArgumentException("Say either now or offset.");
        }
        if (body.has("now")) {
            clock.set(read(body, "now", Instant::parse), body.path("stopped").asBoolean());
        } else {
            clock.runAhead(read(body, "offset", Duration::parse));
        }
        doGet(request, response);
    }

    private static <T> T read(JsonNode body, String field, Function<String, T> parse) {
        try {
            return parse.apply(body.get(field).asText());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + ": \"" + body.get(field).asText() + "\" is not in ISO 8601, for example "
                    + (field.equals("now") ? "2026-03-01T09:00:00Z" : "P3D or -PT36H") + ".", e);
        }
    }
}
