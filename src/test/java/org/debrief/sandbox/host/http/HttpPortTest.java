package org.debrief.sandbox.host.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Tests of what Tomcat takes and Jetty would not: addresses that are written in an unusual way, bodies that nobody reads. */
public class HttpPortTest {
    private final HttpPort port = new HttpPort(0, "/small");

    /** Says what was asked for. */
    private static final class Echo extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRequestURI() + " " + request.getPathInfo() + " " + request.getParameter("q"));
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(403);
            response.getOutputStream().close();
        }
    }

    @Before
    public void start() {
        port.add("/echo/*", new Echo());
        port.listen("none");
        port.start();
    }

    @After
    public void stop() {
        port.close();
    }

    @Test
    public void severalSlashesAreOne() throws Exception {
        String plain = get("/small/echo/a/b?q=x//y");
        assertTrue(plain, plain.endsWith("/small/echo/a/b /a/b x//y"));
        for (String path : new String[] {"/small//echo/a/b", "/small/echo//a///b", "//small/echo/a/b"}) {
            assertTrue(path, get(path + "?q=x//y").endsWith("/a/b x//y"));
        }
    }

    @Test
    public void anAddressNobodyCanReadIsRefusedInHtmlThatNamesNoServer() throws Exception {
        for (String path : new String[] {"%00", "%zz", "a%2Fb", "a%5Cb", "<b>"}) {
            String refused = get("/small/echo/" + path);
            assertTrue(refused, refused.startsWith("HTTP/1.1 400 "));
            assertTrue(refused, refused.contains("<title>HTTP Status 400 – Bad Request</title>"));
            assertTrue(refused, refused.toLowerCase().contains("content-type: text/html;charset=utf-8"));
            assertFalse(refused, refused.contains("etty") || refused.contains("badMessage"));
        }
    }

    @Test
    public void whatIsBesideTheProductIsNotFound() throws Exception {
        String missing = get("/elsewhere/<script>".replace("<script>", "%3Cscript%3E"));
        assertTrue(missing, missing.startsWith("HTTP/1.1 404 ") && missing.contains("<title>HTTP Status 404 – Not Found</title>"));
        assertFalse(missing, missing.contains("<script>"));
        assertEquals(-1, missing.indexOf("etty"));
    }

    @Test(timeout = 30_000)
    public void aBodyNobodyReadsLeavesTheConnectionForTheNextRequest() throws Exception {
        try (Socket socket = new Socket("localhost", port.port())) {
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (int i = 0; i < 2; i++) {
                send(socket, "POST /small/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n");
                assertEquals("HTTP/1.1 403 Forbidden", answers.readLine());
                while (!answers.readLine().isEmpty()) {
                    continue;
                }
                socket.setSoTimeout(300);
                assertThrows("closed too early", SocketTimeoutException.class, answers::read);
                socket.setSoTimeout(0);
                send(socket, "late!");
            }
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String get(String path) throws IOException {
        try (Socket socket = new Socket("localhost", port.port())) {
            send(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
