package org.debrief.sandbox.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.link.LinkHeaders;

/** Finds out who makes a request: the other product for a reader, basic authentication, an access token, or the session of a signed-in person. */
public final class SignIn {
    private static final String SESSION_USER = "sandbox.user";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final PeerLink link;

    public SignIn(Accounts accounts, PeerLink link) {
        this.accounts = accounts;
        this.link = link;
    }

    /** What was found: a reader (name, or {@code null} for an anonymous one), or credentials that are refused. */
    record Answer(boolean accepted, String userName) {
        static final Answer REFUSED = new Answer(false, null);
        static final Answer ANONYMOUS = new Answer(true, null);
    }

    Answer of(HttpServletRequest request) {
        String secret = request.getHeader(LinkHeaders.SECRET);
        if (secret != null) {
            return linked(secret, request.getHeader(LinkHeaders.USER));
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BASIC)) {
            return basic(authorization.substring(BASIC.length()));
        }
        if (authorization != null && authorization.startsWith(BEARER)) {
            return accounts.byToken(authorization.substring(BEARER.length()).strip()).map(Account::name).flatMap(this::active).orElse(Answer.REFUSED);
        }
        HttpSession session = request.getSession(false);
        return session == null ? Answer.ANONYMOUS : active((String) session.getAttribute(SESSION_USER)).orElse(Answer.ANONYMOUS);
    }

    /** Signs a person in for the session, if the password is right. */
    public boolean signIn(HttpServletRequest request, String userName, String password) {
        Optional<Account> account = accounts.password(userName, password) ? accounts.byName(userName).filter(Account::active) : Optional.empty();
        accounts.signedIn(String.valueOf(userName), account.isPresent());
        account.ifPresent(found -> {
            request.getSession().invalidate();
            request.getSession(true).setAttribute(SESSION_USER, found.name());
        });
        return account.isPresent();
    }

    /** Ends the session. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Answer linked(String secret, String userName) {
        if (link.secret().isEmpty() || !secret.equals(link.secret())) {
            return Answer.REFUSED;
        }
        return userName == null ? Answer.ANONYMOUS : active(userName).orElse(Answer.REFUSED);
    }

    private Answer basic(String encoded) {
        String decoded;
        try {
            decoded = new String(Base64.getDecoder().decode(encoded.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Answer.REFUSED;
        }
        int colon = decoded.indexOf(':');
        if (colon < 0 || !accounts.password(decoded.substring(0, colon), decoded.substring(colon + 1))) {
            return Answer.REFUSED;
        }
        return active(decoded.substring(0, colon)).orElse(Answer.REFUSED);
    }

    private Optional<Answer> active(String userName) {
        return Optional.ofNullable(userName).flatMap(accounts::byName).filter(Account::active).map(account -> new Answer(true, account.name()));
    }
}
