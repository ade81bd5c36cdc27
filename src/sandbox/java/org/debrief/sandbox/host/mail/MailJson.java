package org.debrief.sandbox.host.mail;

import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Mail as JSON. */
final class MailJson {
    private MailJson() {
    }

    static Map<String, Object> of(MailSetting setting, SMTPMailServer server) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", setting.state().name().toLowerCase(Locale.ROOT));
        json.put("host", server == null ? setting.host() : server.getHostname());
        json.put("port", server == null ? setting.port() : Integer.parseInt(server.getPort()));
        json.put("own", setting.own());
        json.put("from", setting.from());
        json.put("prefix", setting.prefix());
        return json;
    }

    static Map<String, Object> of(NodeMailQueue queue) {
        return Map.of("size", queue.size(), "errors", queue.errorSize(), "items", items(queue.getQueue()), "errorItems",
                items(queue.getErrorQueue()));
    }

    private static List<Map<String, Object>> items(Queue<MailQueueItem> queue) {
        return queue.stream().sorted().map(item -> Map.<String, Object>of("subject", String.valueOf(item.getSubject()), "sendCount",
                item.getSendCount(),
                "queued", item.getDateQueued().toInstant().toString())).toList();
    }

    static Map<String, Object> of(ReceivedMail head, Optional<byte[]> raw) {
        MailContent content = MailContent.of(raw.orElse(new byte[0]));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", head.id());
        json.put("from", content.from());
        json.put("to", head.recipient());
        json.put("subject", head.subject());
        json.put("date", head.received().toString());
        json.put("unread", !head.seen());
        json.put("text", content.text());
        json.put("html", content.html());
        json.put("attachments", content.attachments().stream()
                .map(part -> Map.of("name", part.name(), "type", part.type(), "size", part.content().length)).toList());
        return json;
    }
}
