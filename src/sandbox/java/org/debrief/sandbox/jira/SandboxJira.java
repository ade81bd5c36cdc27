package org.debrief.sandbox.jira;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostPart;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Product;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.MailRhythm;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.api.jql.PluginFunctions;
import org.debrief.sandbox.jira.icons.IconServlet;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.rest.JiraRest;
import org.debrief.sandbox.jira.rest.RestSite;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The small Jira as a product of the host.
 */
public final class SandboxJira implements Product {
    private final JiraModel model;
    private final Search search;
    private Optional<SystemParts> system = Optional.empty();
    private JiraServices services;
    private JiraPages pages;

    /** A Jira with its data in this database and, the first time, three users whose passwords are their names. */
    public SandboxJira(Database database, SiteClock clock) {
        this(database, (Clock) clock);
        Mail mail = new Mail(database.dataSource(), clock, this::ownerOf, MailRhythm.ofSystem());
        system = Optional.of(new SystemParts(clock, mail, mail.newQueue()));
    }

    /** The same without the site's clock and mail, and the pages that control them. */
    public SandboxJira(Database database, Clock clock) {
        this.model = new JiraModel(database.dataSource(), clock);
        ConfigurationNews.share(model.sql().snapshots(), database.cluster());
        this.search = new Search(model, clock);
    }

    private Optional<String> ownerOf(String address) {
        return model.users().all().stream().filter(user -> user.email().equalsIgnoreCase(address)).map(User::key).findFirst();
    }

    @Override
    public List<HostPart> parts() {
        return system.<HostPart>map(SystemParts::mailPart).stream().toList();
    }

    @Override
    public String key() {
        return "jira";
    }

    @Override
    public List<String> apiPackages() {
        return List.of("com.atlassian.jira", "com.atlassian.query", "org.ofbiz");
    }

    @Override
    public Map<Class<?>, Object> services() {
        return services.byInterface();
    }

    @Override
    public boolean fineSchedules() {
        return false;
    }

    @Override
    public Accounts accounts() {
        return new ModelAccounts(model);
    }

    /** The data, for whoever fills it. */
    public JiraModel model() {
        return model;
    }

    /** The searches of this Jira. */
    public Search search() {
        return search;
    }

    @Override
    public void attach(Host host) {
        services = new JiraServices(model, search, host.events()::publish);
        search.functions().follow(new PluginFunctions(host, services.site()));
        pages = new JiraPages(host, services);
        pages.addToHost();
        system.ifPresent(parts -> parts.begin(pages));
        addRest(host);
    }

    private void addRest(Host host) {
        RestSite rest = new RestSite(model, services, search, host::baseUrl);
        host.addServlet("/rest/api/2/*", JiraRest.api(rest));
        host.addServlet("/rest/api/latest/*", JiraRest.api(rest));
        for (String version : List.of("1", "latest")) {
            host.addServlet("/rest/auth/" + version + "/*", JiraRest.sessions(rest, host::signIn));
            host.addServlet("/rest/pat/" + version + "/*", JiraRest.tokens(rest));
        }
        host.addServlet("/secure/viewavatar", new IconServlet(model));
        host.addServlet("/images/icons/*", new IconServlet(model));
        host.addServlet("/rest/agile/1.0/*", JiraRest.agile(rest));
        host.addServlet("/rest/agile/latest/*", JiraRest.agile(rest));
        host.addServlet("/rest/sandbox/1.0/projects/*", JiraRest.permissions(rest));
        host.addServlet("/rest/sandbox/1.0/fields/*", JiraRest.fields(rest));
    }

    @Override
    public String frame(Page page, HttpServletRequest request) {
        return pages.frame(page, request);
    }
}
