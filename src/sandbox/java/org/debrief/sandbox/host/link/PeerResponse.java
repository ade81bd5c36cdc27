package org.debrief.sandbox.host.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the other product answers, while it arrives. */
record PeerResponse(int getStatusCode, InputStream getResponseBodyAsStream, Map<String, List<String>> headers) implements Response {
    @Override
    public String getResponseBodyAsString() throws ResponseException {
        try {
            return new String(getResponseBodyAsStream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResponseException(e.toString(), e);
        }
    }

    @Override
    public boolean isSuccessful() {
        return getStatusCode >= 200 && getStatusCode < 400;
    }

    @Override
    public String getHeader(String name) {
        return headers.entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .map(header -> header.getValue().get(0))
                .findFirst().orElse(null);
    }
}
