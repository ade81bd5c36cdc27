package org.debrief.sandbox.host.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Host;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What surrounds every request: its reader, its count of queries, a page of its own, and an answer also when something fails. */
public final class RequestScope implements Filter {
    /** The response header that tells how many SQL statements the request executed. */
    public static final String QUERIES = "X-Sandbox-Queries";
    private static final String CHALLENGE = "WWW-Authenticate";
    /** How a client asks to be asked for a password, where it would otherwise be answered as nobody. */
    private static final Pattern ASKED = Pattern.compile("(?i)(^|&)os_authType=basic(&|$)");
    private static final String POLICY = "Content-Security-Policy";
    private static final String REFUSED = "Basic Authentication Failure - Reason : AUTHENTICATED_FAILED";
    private static final Logger LOG = LoggerFactory.getLogger(RequestScope.class);

    private final Host host;
    private final SignIn signIn;
    private final ErrorPages errors;
    private final RequestCounts counts;

    public RequestScope(Host host, SignIn signIn, ErrorPages errors, RequestCounts counts) {
        this.host = host;
        this.signIn = signIn;
        this.errors = errors;
        this.counts = counts;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain) throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HeldResponse response = new HeldResponse((HttpServletResponse) servletResponse);
        request.setCharacterEncoding("UTF-8");
        counts.count(request);
        try {
            host.webResources().clear();
            host.database().cluster().catchUp();
            host.database().startCounting();
            answer(request, response, chain);
            if (response.isHtml() && response.getHeader(POLICY) == null) {
                response.setHeader(POLICY, "script-src 'self'");
            }
            if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && response.getHeader(CHALLENGE) == null) {
                response.setHeader(CHALLENGE, "OAuth realm=\"" + URLEncoder.encode(host.baseUrl(), StandardCharsets.UTF_8) + "\"");
            }
            response.setHeader(QUERIES, Long.toString(host.database().statements()));
            response.send();
        } finally {
            CurrentUser.set(null);
            host.webResources().clear();
        }
    }

    private void answer(HttpServletRequest request, HeldResponse response, FilterChain chain) {
        try {
            SignIn.Answer reader = signIn.of(request);
            if (reader.accepted() && reader.userName() == null && ASKED.matcher(String.valueOf(request.getQueryString())).find()) {
                response.setHeader(CHALLENGE, "Basic realm=\"protected-area\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else if (reader.accepted()) {
                CurrentUser.set(reader.userName());
                chain.doFilter(request, response);
            } else {
                response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED, REFUSED);
                host.product().refusedSignIn(REFUSED).ifPresent(page -> response.replace("text/html", page));
            }
        } catch (BadMessageException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "The request cannot be read: " + e.getReason() + ".");
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            response.reset();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "An error occurred; the log has the details.");
        }
        errors.complete(request, response);
    }
}
