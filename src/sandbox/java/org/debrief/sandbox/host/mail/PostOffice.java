package org.debrief.sandbox.host.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** The sandbox's own mail server: it takes what comes by SMTP from this machine and puts it into the mail boxes. */
final class PostOffice implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final int LARGEST_MAIL = 25 * 1024 * 1024;
    private static final int SLOW_SECONDS = 10;
    private static final int TRY_LATER = 451;

    private final int port;
    private final MailBox boxes;
    private final Supplier<MailState> state;
    private SMTPServer server;

    /** An office that will open at the port, or at any free one if another program has it. */
    PostOffice(int wanted, MailBox boxes, Supplier<MailState> state) {
        this.port = free(wanted);
        this.boxes = boxes;
        this.state = state;
        if (port != wanted && wanted != 0) {
            LOG.warn("Port {} is taken; the sandbox's mail server listens on {}", wanted, port);
        }
    }

    private static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw new IllegalStateException("There is no free port for the mail server", taken);
            }
            return free(0);
        }
    }

    int port() {
        return port;
    }

    /** Opens or closes, as the state wants. */
    synchronized void follow() {
        boolean open = state.get() != MailState.DOWN;
        if (open && server == null) {
            server = SMTPServer.port(port).bindAddress(InetAddress.getLoopbackAddress()).hostName("localhost").softwareName("sandbox")
                    .maxMessageSize(LARGEST_MAIL).messageHandlerFactory(context -> new Delivery()).build();
            server.start();
        } else if (!open) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** One mail on its way into the boxes. */
    private final class Delivery implements MessageHandler {
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (state.get() == MailState.REFUSING) {
                throw new RejectException(TRY_LATER, "4.7.1 Mail is refused, as an administrator of the sandbox wishes");
            }
            recipients.add(address);
        }

        @Override
        public String data(InputStream content) throws IOException {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            content.transferTo(raw);
            if (state.get() == MailState.SLOW) {
                dawdle();
            }
            recipients.forEach(recipient -> boxes.deliver(recipient, sender, raw.toByteArray()));
            return null;
        }

        private void dawdle() {
            try {
                TimeUnit.SECONDS.sleep(SLOW_SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
