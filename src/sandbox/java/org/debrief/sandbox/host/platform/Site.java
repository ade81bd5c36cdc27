package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The product's addresses: its base URL and where a reader signs in. */
public record Site(String platformId, String contextPath, Supplier<String> baseUrl) implements ApplicationProperties, LoginUriProvider {
    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL ? contextPath : baseUrl.get();
    }

    @Override
    public String getPlatformId() {
        return platformId;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        return URI.create(baseUrl.get() + "/login.jsp?os_destination=" + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
