package org.debrief.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.confluence.api.ContentEntities;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.api.StorageMacros;
import org.debrief.sandbox.confluence.api.LabelledPages;
import org.debrief.sandbox.confluence.blueprint.Blueprints;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.macro.MacroShelves;
import org.debrief.sandbox.confluence.macro.PluginMacros;
import org.debrief.sandbox.confluence.macro.ProductMacros;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.rest.RestApi;
import org.debrief.sandbox.confluence.rest.RestSite;
import org.debrief.sandbox.confluence.rest.Site;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Product;
import org.debrief.sandbox.host.http.StatusPage;
import org.debrief.sandbox.pages.confluence.ConfluenceFrame;
import org.debrief.sandbox.pages.confluence.ConfluencePages;
import org.debrief.sandbox.pages.confluence.Surroundings;
import org.debrief.sandbox.pages.confluence.Surroundings.Offers;

/** The small Confluence as a product of the host. */
public final class SandboxConfluence implements Product {
    private final Wiki wiki;
    private ConfluenceFrame frame;

    /** A Confluence with its content in this database and, the first time, three users whose passwords are their names. */
    public SandboxConfluence(Database database) {
        this(database, Clock.systemUTC());
    }

    /** The same with a clock of its own. */
    public SandboxConfluence(Database database, Clock clock) {
        this.wiki = Wiki.in(database, clock);
        people("admin", "Administrator", ZoneId.systemDefault(), People.USERS, People.ADMINISTRATORS);
        people("ada", "Ada Lindqvist", ZoneId.of("Europe/Stockholm"), People.USERS);
        people("kim", "Kim Oduya", ZoneId.of("America/Los_Angeles"), People.USERS);
    }

    @Override
    public String key() {
        return "confluence";
    }

    @Override
    public String platformId() {
        return "conf";
    }

    @Override
    public List<String> apiPackages() {
        return List.of("com.atlassian.confluence");
    }

    @Override
    public Map<Class<?>, Object> services() {
        return Map.of(ContentEntityManager.class, new ContentEntities(), XhtmlContent.class, new StorageMacros());
    }

    @Override
    public Accounts accounts() {
        return wiki.people();
    }

    /** The content, for whoever fills it. */
    public Wiki wiki() {
        return wiki;
    }

    @Override
    public void attach(Host host) {
        frame = new ConfluenceFrame(host, wiki);
        MacroLibrary macros = new MacroShelves(List.of(new PluginMacros(host::plugin), new ProductMacros(),
                new LabelledPages(wiki, host.contextPath())));
        PageRendering rendering = new PageRendering(wiki, macros, host.contextPath());
        Site site = new Site(host::baseUrl, host.contextPath());
        RestSite rest = new RestSite(wiki, rendering, site);
        host.addServlet("/rest/api/*", new RestApi(rest));
        host.addServlet("/rest/experimental/*", new RestApi(rest));
        ConfluencePages.all(new Surroundings(wiki, rendering, new Offers(macros, new Blueprints(host::plugin)), this::frame), host.link())
                .forEach(host::addServlet);
    }

    @Override
    public String frame(Page page, HttpServletRequest request) {
        return frame.html(page, request);
    }

    /** The page of its server: the product lets its container answer, also where everything else is JSON. */
    @Override
    public Optional<String> refusedSignIn(String reason) {
        return Optional.of(StatusPage.html(HttpServletResponse.SC_UNAUTHORIZED, reason));
    }

    private void people(String name, String fullName, ZoneId zone, String... groups) {
        wiki.people().add(new Account(name, name, fullName, name + "@example.com", zone, Locale.US, true, false), name,
                groups);
    }
}
