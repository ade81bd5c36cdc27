package org.debrief.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures attached to incidents, fetched from Jira as the reader. They have a time limit and threads of their own, so that
 * many pictures do not hold up pages.
 */
public final class JiraPictures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JiraPictures.class);
    private static final String ADDRESS = "rest/debrief/1.0/incidents/%s/attachments/%s";

    private final JiraLink jira;
    private final TimeLimit limit;

    public JiraPictures(JiraLink jira, TimeLimit limit) {
        this.jira = jira;
        this.limit = limit;
    }

    /**
     * Fetches the newest picture of a name into a file that exists; never throws.
     *
     * @param known the tag of the picture that the reader has, {@code null} for none
     * @return empty when there is no such picture, or the reader may not see it, or Jira does not give it in time
     */
    public Optional<FetchedPicture> fetch(String key, String name, String known, Path file) {
        if (!IssueKey.isOne(key)) {
            return Optional.empty();
        }
        try {
            return jira.get(String.format(ADDRESS, encoded(key.strip()), encoded(name))).flatMap(request -> fetched(request, known, file));
        } catch (CredentialsRequiredException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("Jira could not be asked for a picture", e);
            return Optional.empty();
        }
    }

    private Optional<FetchedPicture> fetched(ApplicationLinkRequest request, String known, Path file) {
        int millis = (int) limit.limit().toMillis();
        request.setConnectionTimeout(millis).setSoTimeout(millis);
        if (known != null) {
            request.setHeader("If-None-Match", known);
        }
        return limit.within(() -> execute(request, new PictureReader(file))).flatMap(answer -> answer);
    }

    private static Optional<FetchedPicture> execute(ApplicationLinkRequest request, PictureReader reader) {
        try {
            return request.execute(reader);
        } catch (ResponseException e) {
            LOG.info("Jira gave no picture: {}", e.getMessage());
            LOG.debug("Jira gave no picture", e);
            return Optional.empty();
        }
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        limit.close();
    }
}
