package org.debrief.sandbox.host.http;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.platform.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A servlet of the plugin: guarded by its security annotation, and put into the product's page when its answer names a decorator. */
public final class PluginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient HttpServlet servlet;
    private final transient Host host;
    private final transient Access access;
    private final transient Site site;

    public PluginServlet(HttpServlet servlet, Host host, Access access, Site site) {
        this.servlet = servlet;
        this.host = host;
        this.access = access;
        this.site = site;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        switch (access.verdict(method(request.getMethod()), servlet.getClass())) {
            case SIGN_IN -> signIn(request, response);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN, "This page is for administrators.");
            default -> run(request, response);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.sendRedirect(site.getLoginUri(URI.create(path + query)).toString());
    }

    private void run(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(servlet.getClass().getClassLoader());
        try {
            servlet.service(request, held);
        } finally {
            thread.setContextClassLoader(before);
        }
        if (held.error() != 0) {
            response.sendError(held.error(), held.message());
            return;
        }
        if (held.isHtml()) {
            frame(held, request);
        }
        held.send();
    }

    private void frame(HeldResponse held, HttpServletRequest request) {
        Document document = Jsoup.parse(held.text());
        document.outputSettings().prettyPrint(false);
        Map<String, String> meta = new LinkedHashMap<>();
        document.head().select("meta[name]").forEach(tag -> meta.put(tag.attr("name"), tag.attr("content")));
        if (meta.containsKey("decorator")) {
            Page page = new Page(document.title(), document.body().html(), meta, Set.of(), Set.of());
            held.replace("text/html", host.product().frame(page, request));
        }
    }

    private AnnotatedElement method(String httpMethod) {
        String name = "do" + httpMethod.charAt(0) + httpMethod.substring(1).toLowerCase(Locale.ROOT);
        for (Class<?> type = servlet.getClass(); type != HttpServlet.class; type = type.getSuperclass()) {
            try {
                return type.getDeclaredMethod(name, HttpServletRequest.class, HttpServletResponse.class);
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return servlet.getClass();
    }
}
