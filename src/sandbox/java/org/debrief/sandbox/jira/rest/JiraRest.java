package org.debrief.sandbox.jira.rest;

import jakarta.servlet.http.HttpServlet;
import java.util.function.Supplier;
import org.debrief.sandbox.host.http.SignIn;

/**
 * The servlets of the REST interface.
 */
public final class JiraRest {
    private JiraRest() {
    }

    /** Version 2, for {@code /rest/api/2/*} and {@code /rest/api/latest/*}. */
    public static HttpServlet api(RestSite site) {
        Routes routes = new Routes();
        new SiteResource(site).addTo(routes);
        new PersonResource(site).addTo(routes);
        new PickerResource(site).addTo(routes);
        new GroupResource(site).addTo(routes);
        new ConstantResource(site).addTo(routes);
        new ProjectResource(site).addTo(routes);
        new ComponentResource(site).addTo(routes);
        new VersionResource(site).addTo(routes);
        new RoleResource(site).addTo(routes);
        new SecurityResource(site).addTo(routes);
        new MyPermissionsResource(site).addTo(routes);
        new MetaResource(site).addTo(routes);
        new TransitionResource(site).addTo(routes);
        new CommentResource(site).addTo(routes);
        new AttachmentResource(site).addTo(routes);
        new FollowerResource(site).addTo(routes);
        new RemoteLinkResource(site).addTo(routes);
        new PropertyResource(site).addTo(routes);
        new Assignee(site).addTo(routes);
        new IssuePicker(site).addTo(routes);
        new IssueResource(site).addTo(routes);
        new LinkResource(site).addTo(routes);
        new SearchResource(site).addTo(routes);
        new JqlResource(site).addTo(routes);
        new PreferenceResource(site).addTo(routes);
        new AbsentFeatures(site).addTo(routes);
        return new RestServlet(site.model().users(), routes);
    }

    /** The sessions of programs, for {@code /rest/auth/1/*} and {@code /rest/auth/latest/*}. */
    public static HttpServlet sessions(RestSite site, Supplier<SignIn> signIn) {
        Routes routes = new Routes();
        new SessionResource(site, signIn).addTo(routes);
        return new RestServlet(site.model().users(), routes);
    }

    /** Personal access tokens, for {@code /rest/pat/latest/*}. */
    public static HttpServlet tokens(RestSite site) {
        Routes routes = new Routes();
        new TokenResource(site).addTo(routes);
        return new RestServlet(site.model().users(), routes);
    }

    /** Boards and rank, for {@code /rest/agile/1.0/*} and {@code /rest/agile/latest/*}. */
    public static HttpServlet agile(RestSite site) {
        Routes routes = new Routes();
        AgileResource boards = new AgileResource(site);
        boards.addTo(routes);
        new BoardPartResource(site, boards).addTo(routes);
        return new RestServlet(site.model().users(), routes);
    }

    /** The sandbox's own interface to custom fields, for {@code /rest/sandbox/1.0/fields/*}. */
    public static HttpServlet fields(RestSite site) {
        Routes routes = new Routes();
        new FieldResource(site).addTo(routes);
        return new RestServlet(site.model().users(), routes);
    }

    /** The sandbox's own interface to permissions and boards, for {@code /rest/sandbox/1.0/projects/*}. */
    public static HttpServlet permissions(RestSite site) {
        Routes routes = new Routes();
        new PermissionResource(site).addTo(routes);
        new SecurityControl(site).addTo(routes);
        new QuickFilterResource(site).addTo(routes);
        return new RestServlet(site.model().users(), routes);
    }
}
