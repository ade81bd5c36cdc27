package org.debrief.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;

/** One request to the other product. */
final class PeerRequest implements ApplicationLinkRequest {
    private static final int SLOW_MILLIS = 10_000;
    private static final int UNAUTHORIZED = 401;

    private final PeerLink link;
    private final String method;
    private final URI address;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private int connectMillis = 10_000;
    private int readMillis = 10_000;
    private byte[] body;

    PeerRequest(PeerLink link, String reader, String method, URI address) {
        this.link = link;
        this.method = method;
        this.address = address;
        setHeader(LinkHeaders.SECRET, link.secret());
        if (reader != null) {
            setHeader(LinkHeaders.USER, reader);
        }
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int millis) {
        connectMillis = millis;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int millis) {
        readMillis = millis;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text, String contentType) {
        body = text.getBytes(StandardCharsets.UTF_8);
        return setHeader("Content-Type", contentType);
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
        headers.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        try {
            meetTheSwitch();
            HttpURLConnection connection = send();
            int status = connection.getResponseCode();
            try (InputStream body = body(connection, status)) {
                PeerResponse response = new PeerResponse(status, body, connection.getHeaderFields());
                return status == UNAUTHORIZED ? handler.credentialsRequired(response) : handler.handle(response);
            }
        } catch (IOException e) {
            throw new ResponseException(e.toString(), e);
        }
    }

    private void meetTheSwitch() throws IOException {
        if (link.state() == LinkState.DOWN) {
            throw new ConnectException("Connection refused");
        }
        if (link.state() == LinkState.SLOW) {
            boolean tooSlow = readMillis > 0 && readMillis < SLOW_MILLIS;
            pause(tooSlow ? readMillis : SLOW_MILLIS);
            if (tooSlow) {
                throw new SocketTimeoutException("Read timed out");
            }
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private HttpURLConnection send() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(connectMillis);
        connection.setReadTimeout(readMillis);
        headers.forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
        if (body != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body);
        }
        return connection;
    }

    private static InputStream body(HttpURLConnection connection, int status) throws IOException {
        InputStream body = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
        return body == null ? InputStream.nullInputStream() : body;
    }
}
