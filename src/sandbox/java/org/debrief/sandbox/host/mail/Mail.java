package org.debrief.sandbox.host.mail;

import com.atlassian.mail.server.SMTPMailServer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail of a site: the server's setting, the sandbox's own post office, the boxes, and the queues of this process's nodes. */
public final class Mail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final MailTables tables;
    private final Clock clock;
    private final MailBox boxes;
    private final PostOffice office;
    private final List<NodeMailQueue> queues = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService flushing = Executors.newSingleThreadScheduledExecutor(Mail::daemon);

    /** The mail kept in this database; an address belongs to the owner the function answers. */
    public Mail(DataSource database, Clock clock, Function<String, Optional<String>> ownerByAddress, MailRhythm rhythm) {
        this.tables = new MailTables(database);
        this.clock = clock;
        this.boxes = new MailBox(tables, clock, ownerByAddress);
        this.office = new PostOffice(rhythm.port(), boxes, () -> setting().state());
        office.follow();
        flushing.scheduleWithFixedDelay(this::flush, rhythm.seconds(), rhythm.seconds(), TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail queue");
        thread.setDaemon(true);
        return thread;
    }

    /** A queue for one more node. */
    public NodeMailQueue newQueue() {
        NodeMailQueue queue = new NodeMailQueue(clock);
        queues.add(queue);
        return queue;
    }

    /** Sends what waits in the queues of this process. */
    public void flush() {
        office.follow();
        queues.forEach(queue -> {
            try {
                queue.sendBufferBlocking();
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A mail failed in a way that the queue does not expect: it is lost, and so is what failed before it in this run",
                        e);
            }
        });
    }

    /** The server's setting. */
    public MailSetting setting() {
        return tables.list("select host, port, from_address, prefix, state from sandbox_mail_server",
                row -> new MailSetting(row.getString("host"),
                row.getInt("port"), row.getString("from_address"), row.getString("prefix"), MailState.valueOf(row.getString("state"))))
                .stream().findFirst().orElse(MailSetting.FIRST);
    }

    /** Changes the server's setting. */
    public void set(MailSetting setting) {
        tables.change("merge into sandbox_mail_server key (id) values (1, ?, ?, ?, ?, ?)", setting.host(), setting.port(), setting.from(),
                setting.prefix(), setting.state().name());
        office.follow();
    }

    /** The server to send by, or null while none is set up. */
    public SMTPMailServer server() {
        MailSetting setting = setting();
        return setting.state() == MailState.NONE ? null : new SmtpMailServer(setting, setting.own() ? office.port() : setting.port(),
                clock);
    }

    /** The mail boxes. */
    public MailBox boxes() {
        return boxes;
    }

    @Override
    public void close() {
        flushing.shutdownNow();
        office.close();
    }
}
