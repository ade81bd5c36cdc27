package org.debrief.sandbox.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** The sample's REST resource. */
@Path("notes")
@Produces("text/plain")
public class Notes {
    private final ActiveObjects objects;
    private final TemplateRenderer templates;
    private final I18nResolver texts;
    private final UserManager users;

    @Inject
    public Notes(ActiveObjects objects, TemplateRenderer templates, I18nResolver texts, UserManager users) {
        this.objects = objects;
        this.templates = templates;
        this.texts = texts;
        this.users = users;
    }

    @GET
    @Path("bare")
    public String bare() {
        return users.getRemoteUser().getUsername();
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public String open() {
        return texts.getText("sample.greeting", users.getRemoteUser() == null ? "nobody" : users.getRemoteUser().getFullName());
    }

    /** Says that it has begun, and ends when the test lets it. */
    @GET
    @Path("waiting")
    @UnrestrictedAccess
    public String waiting() throws InterruptedException {
        ((CountDownLatch) System.getProperties().get("sample.entered")).countDown();
        ((CountDownLatch) System.getProperties().get("sample.leave")).await();
        return "waited for " + list();
    }

    @GET
    @Path("failing")
    @UnrestrictedAccess
    public String failing() {
        throw new IllegalStateException("on purpose");
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "admin";
    }

    @GET
    @UnrestrictedAccess
    public String list() {
        return Arrays.stream(objects.find(Note.class, Query.select().order("ID"))).map(Note::getText).collect(Collectors.joining(","));
    }

    @POST
    @Consumes({"application/json", "text/plain"})
    public String add(String text) {
        return objects.executeInTransaction(() -> {
            Note note = objects.create(Note.class);
            note.setText(text);
            note.save();
            if (text.contains("fail")) {
                throw new IllegalArgumentException("failed after saving");
            }
            return objects.executeInTransaction(() -> Integer.toString(objects.count(Note.class)));
        });
    }

    @GET
    @Path("page")
    @UnrestrictedAccess
    public String page() throws IOException {
        StringWriter writer = new StringWriter();
        templates.render("templates/sample.vm", Map.of("page", new View("<b>&", "<tr>"), "plain", "<i>", "markupHtml", "<hr>"), writer);
        return writer.toString();
    }
}
