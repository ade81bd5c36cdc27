package org.debrief.sandbox.host.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.debrief.sandbox.host.Statements;

/**
 * What nodes tell each other, as numbered rows: each reads what the others have told since it read last, before every request and several times a second.
 *
 * <p>News is told after the change it is about is committed. A node that dies in between leaves something untold, so its death is news of everything.
 */
final class Bulletin {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Statements statements;
    private final Membership me;
    private final Map<String, NewsReader> readers = new ConcurrentHashMap<>();
    private long last;

    Bulletin(Statements statements, Membership me) {
        this.statements = statements;
        this.me = me;
    }

    private record News(long id, String life, String topic, byte[] subject) {
    }

    /** Hears a topic; the former reader of the topic no longer does. */
    void read(String topic, NewsReader reader) {
        readers.put(topic, reader);
    }

    /** Tells the other nodes; the row with the last number is locked, so numbers are committed in their order. */
    void tell(String topic, byte[] subject) {
        statements.inTransaction(transaction -> {
            transaction.change("update cluster_news_count set last = last + 1");
            transaction.change("insert into cluster_news (id, life, topic, told, subject) select last, ?, ?, ?, ? from cluster_news_count",
                    me.life(), topic, me.now(), subject);
        });
    }

    synchronized void startHere() {
        last = statements.first("select last from cluster_news_count", row -> row.getLong(1)).orElse(0L);
    }

    /** Reads what the others told since the last time. */
    synchronized void catchUp() {
        List<News> news = statements.list("select id, life, topic, subject from cluster_news where id > ? order by id",
                row -> new News(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)), last);
        if (news.isEmpty()) {
            return;
        }
        boolean complete = news.get(0).id() == last + 1;
        last = news.get(news.size() - 1).id();
        if (complete) {
            news.stream().filter(each -> !each.life().equals(me.life())).forEach(this::deliver);
        } else {
            missed();
        }
    }

    private void deliver(News news) {
        NewsReader reader = readers.get(news.topic());
        if (reader != null) {
            reader.told(news.subject());
        }
    }

    void missed() {
        readers.values().forEach(NewsReader::missed);
    }

    void throwAwayOld() {
        statements.change("delete from cluster_news where told < ?", me.now() - KEPT.toMillis());
    }
}
