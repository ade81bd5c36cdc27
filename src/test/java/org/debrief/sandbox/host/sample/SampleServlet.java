package org.debrief.sandbox.host.sample;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of the sample: open to read, bare (so for signed-in people) to post. */
public class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient PageBuilderService pages;

    public SampleServlet(PageBuilderService pages) {
        this.pages = pages;
    }

    @Override
    @UnrestrictedAccess
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.assembler().resources().requireWebResource("sample:script");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<html><head><title>Sample page</title><meta name=\"decorator\" content=\"atl.general\"></head><body><p>caf\u00e9</p></body></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write("posted");
    }
}
