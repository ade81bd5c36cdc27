package org.debrief.sandbox.host.link;

import com.atlassian.sal.api.net.Response;
import java.util.List;
import java.util.Map;

/** What the other product answered. */
record PeerResponse(int getStatusCode, String getResponseBodyAsString, Map<String, List<String>> headers) implements Response {
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
