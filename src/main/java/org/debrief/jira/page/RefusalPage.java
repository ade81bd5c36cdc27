package org.debrief.jira.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.debrief.app.NotAllowed;
import org.debrief.app.Refusal;
import org.debrief.review.Words;
import org.debrief.web.HttpStatus;
import org.debrief.web.Labels;
import org.debrief.web.MessagePage;
import org.debrief.web.Templates;

/** What a reader gets who cannot have a page: the way to sign in, or the reason. */
public final class RefusalPage {

    private static final Pattern IMPROPER = Pattern.compile("[^\\w.~:/?@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    private final LoginUriProvider login;
    private final Templates templates;
    private final Words words;

    public RefusalPage(LoginUriProvider login, Templates templates, Words words) {
        this.login = login;
        this.templates = templates;
        this.words = words;
    }

    /** Sends an anonymous reader to sign in, and answers everybody else with a framed page. */
    void answer(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refusal instanceof NotAllowed notAllowed && notAllowed.isAnonymous()) {
            response.sendRedirect(login.getLoginUri(address(request)).toString());
            return;
        }
        Pages.write(HttpStatus.of(refusal), templates.render("refusal", values(refusal)), response);
    }

    /** Answers a script, which shows the reason where the content would be. */
    void answerPart(Refusal refusal, HttpServletResponse response) throws IOException {
        Pages.write(HttpStatus.of(refusal), templates.render("message", values(refusal)), response);
    }

    private Map<String, Object> values(Refusal refusal) {
        String text = refusal.problems().stream().map(problem -> problem.message().in(words)).collect(Collectors.joining(" "));
        return Map.of("page", MessagePage.warning(text), "words", new Labels(words));
    }

    /** The address that was asked for; browsers and Jira let characters through that no address may have. */
    private static URI address(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        String site = request.getRequestURL().substring(0, request.getRequestURL().length() - path.length());
        String asked = query == null ? path : path + "?" + query;
        return URI.create(site + IMPROPER.matcher(asked).replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8)));
    }
}
