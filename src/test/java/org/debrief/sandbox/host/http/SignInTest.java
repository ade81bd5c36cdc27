package org.debrief.sandbox.host.http;

import static org.junit.Assert.assertEquals;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Who a request comes from, when the account behind its session is disabled meanwhile. */
public class SignInTest {
    private final AtomicBoolean active = new AtomicBoolean(true);
    private final HttpPort port = new HttpPort(0, "/site");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Before
    public void start() {
        SignIn signIn = new SignIn(new One(), null);
        port.add("/in", servlet(request -> String.valueOf(signIn.signIn(request, "kim", "kim"))));
        port.add("/who", servlet(request -> String.valueOf(signIn.of(request).userName())));
        port.listen("sandbox.test.port");
        port.start();
    }

    @After
    public void close() {
        port.close();
    }

    @Test
    public void aSessionOfADisabledAccountIsNobodys() throws Exception {
        assertEquals("null", get("who"));
        assertEquals("true", get("in"));
        assertEquals("kim", get("who"));
        active.set(false);
        assertEquals("null", get("who"));
        assertEquals("false", get("in"));
        active.set(true);
        assertEquals("kim", get("who"));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port.port() + "/site/" + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** What a servlet answers. */
    private interface Text {
        String of(HttpServletRequest request);
    }

    private static HttpServlet servlet(Text text) {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().write(text.of(request));
            }
        };
    }

    /** One account, whose password is right always. */
    private final class One implements Accounts {
        @Override
        public Optional<Account> byName(String userName) {
            return Optional.of(new Account("kim", "kim", "Kim Oduya", "kim@example.com", ZoneOffset.UTC, Locale.ENGLISH, active.get(), false));
        }

        @Override
        public Optional<Account> byKey(String key) {
            return byName(key);
        }

        @Override
        public boolean password(String userName, String password) {
            return true;
        }
    }
}
