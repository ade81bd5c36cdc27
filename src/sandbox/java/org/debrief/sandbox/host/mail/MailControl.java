package org.debrief.sandbox.host.mail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.http.AdminJson;

/**
 * Mail over REST, for administrators: GET and DELETE of {@code {user}} for a user's box and of {@code other} for that of unknown
 * addresses, GET and PUT of
 * {@code server}, GET of {@code queue}, POST to {@code flush} and {@code resend}, DELETE of {@code errors}.
 */
final class MailControl extends AdminJson {
    private static final long serialVersionUID = 1L;

    private final transient Mail mail;
    private final transient NodeMailQueue queue;
    private final transient Accounts accounts;

    MailControl(Mail mail, NodeMailQueue queue, Host host) {
        super(host.access());
        this.mail = mail;
        this.queue = queue;
        this.accounts = host.product().accounts();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (name(request)) {
            case "server" -> answer(response, MailJson.of(mail.setting(), mail.server()));
            case "queue" -> answer(response, MailJson.of(queue));
            default -> withBox(request, response, owner ->
                    answer(response, mail.boxes().of(owner).stream().map(head -> MailJson.of(head, mail.boxes().raw(owner,
                            head.id()))).toList()));
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (name(request).equals("errors")) {
            queue.emptyErrorQueue();
            answer(response, MailJson.of(queue));
        } else {
            withBox(request, response, owner -> answer(response, Map.of("deleted", mail.boxes().empty(owner))));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (name(request)) {
            case "flush" -> mail.flush();
            case "resend" -> queue.resendErrorQueue();
            default -> {
                error(response, HttpServletResponse.SC_NOT_FOUND, "Post to flush or resend");
                return;
            }
        }
        answer(response, MailJson.of(queue));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!name(request).equals("server")) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "Put to server");
            return;
        }
        JsonNode body = body(request);
        MailSetting now = mail.setting();
        mail.set(new MailSetting(body.path("host").asText(now.host()), body.path("port").asInt(now.port()),
                body.path("from").asText(now.from()),
                body.path("prefix").asText(now.prefix()), body.has("state") ? state(body.get("state").asText()) : now.state()));
        answer(response, MailJson.of(mail.setting(), mail.server()));
    }

    private static MailState state(String name) {
        return Arrays.stream(MailState.values()).filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("state is one of "
                        + List.of(MailState.values()).toString().toLowerCase(Locale.ROOT)));
    }

    /** What to do with a box. */
    private interface Work {
        void on(String owner) throws IOException;
    }

    private void withBox(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Optional<String> owner = accounts.byName(name(request)).map(Account::key).or(() -> Optional.of(MailBox.OTHER).filter(other -> name(request).equals("other")));
        if (owner.isEmpty()) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "The user named '" + name(request) + "' does not exist");
        } else {
            work.on(owner.get());
        }
    }

    private static String name(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
