package org.debrief.sandbox.pages.jira.system;

import com.atlassian.mail.server.SMTPMailServer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.MailSetting;
import org.debrief.sandbox.host.mail.MailState;
import org.debrief.sandbox.pages.jira.JiraPages;

/** The outgoing mail server: where mail goes, from whom, and how the server behaves. */
final class MailServerPage extends SystemPage {
    static final String TAB = "outgoing_mail";
    private static final long serialVersionUID = 1L;

    private final transient Mail mail;

    MailServerPage(JiraPages pages, Mail mail) {
        super(pages);
        this.mail = mail;
    }

    /** A state to choose. */
    public record Choice(String value, String label, String explanation, boolean chosen) {
    }

    @Override
    void act(HttpServletRequest request) {
        try {
            mail.set(new MailSetting(field(request, "host"), port(field(request, "port")), field(request, "from"), field(request,
                    "prefix"), state(request)));
        } catch (IllegalArgumentException e) {
            String[] said = e.getMessage().split(": ", 2);
            throw new FormFault(said.length == 2 ? said[0] : "", said.length == 2 ? said[1] : e.getMessage());
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{0,5}")) {
            throw new FormFault("port", "Enter the number of a port.");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static MailState state(HttpServletRequest request) {
        return Arrays.stream(MailState.values()).filter(state -> state.name().equals(field(request, "state"))).findFirst()
                .orElseThrow(() -> new FormFault("state", "Choose how the server behaves."));
    }

    @Override
    Map<String, Object> values(HttpServletRequest request) {
        MailSetting setting = mail.setting();
        SMTPMailServer server = mail.server();
        boolean typed = request.getMethod().equals("POST");
        Map<String, Object> values = new HashMap<>();
        values.put("address", server == null ? "none" : server.getHostname() + ":" + server.getPort());
        values.put("own", setting.own());
        values.put("host", typed ? field(request, "host") : setting.host());
        values.put("port", typed ? field(request, "port") : setting.own() ? "" : String.valueOf(setting.port()));
        values.put("from", typed ? field(request, "from") : setting.from());
        values.put("prefix", typed ? field(request, "prefix") : setting.prefix());
        values.put("choices", choices(typed ? field(request, "state") : setting.state().name()));
        return values;
    }

    private static List<Choice> choices(String chosen) {
        return Arrays.stream(MailState.values()).map(state -> new Choice(state.name(), label(state), explanation(state),
                state.name().equals(chosen))).toList();
    }

    private static String label(MailState state) {
        return switch (state) {
            case UP -> "Up";
            case DOWN -> "Down";
            case OFF -> "Outgoing mail disabled";
            case NONE -> "No server";
            case REFUSING -> "Refusing";
            case SLOW -> "Slow";
        };
    }

    private static String explanation(MailState state) {
        return switch (state) {
            case UP -> "Mail is sent.";
            case DOWN -> "Nobody answers: mail waits in the queue, and after more than ten tries with the errors.";
            case OFF -> "Mail is dropped without a word, as in Jira.";
            case NONE -> "As if none had been set up: mail is dropped without a word.";
            case REFUSING -> "The server answers and takes no mail.";
            case SLOW -> "The server takes ten seconds for each mail.";
        };
    }

    @Override
    String template() {
        return "mail-server";
    }

    @Override
    String title() {
        return "Outgoing mail";
    }

    @Override
    String tab() {
        return TAB;
    }
}
