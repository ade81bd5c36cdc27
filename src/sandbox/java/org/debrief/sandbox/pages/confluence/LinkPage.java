package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.pages.Html;

/** The switch of the application link to Jira, to see what readers get when it does not work; for administrators. */
final class LinkPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<LinkState, String> MEANING = Map.of(LinkState.UP, "The link works", LinkState.DOWN,
            "Jira refuses the connection",
            LinkState.SLOW, "Jira answers after ten seconds", LinkState.UNCONNECTED, "Readers have not connected their accounts yet",
            LinkState.NONE, "No link is configured");

    private final transient PeerLink link;

    LinkPage(Surroundings around, PeerLink link) {
        super(around);
        this.link = link;
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        administrator();
        String states = Stream.of(LinkState.values()).map(this::choice).collect(Collectors.joining());
        return new Screen.Shown(Page.of("Application link", "<h1>Application link to Jira</h1><p>" + Html.text(link.url()) + "</p>"
                + Parts.form(request, "/admin/applicationlink.action") + "<fieldset class=\"group\"><legend><span>State</span></legend>"
                + states
                + "</fieldset><div class=\"buttons\"><button class=\"aui-button aui-button-primary\">Switch</button></div></form>"));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        administrator();
        String state = Asked.text(request, "state");
        link.set(Stream.of(LinkState.values()).filter(value -> value.name().equals(state)).findFirst()
                .orElseThrow(() -> new Refusal(Reason.INVALID, "Not a state of a link: " + state)));
        return new Screen.Moved("/admin/applicationlink.action");
    }

    private String choice(LinkState state) {
        String id = "state-" + state;
        return "<div class=\"radio\"><input class=\"radio\" type=\"radio\" name=\"state\" id=\"" + id + "\" value=\"" + state + "\""
                + (link.state() == state ? " checked" : "") + "><label for=\"" + id + "\">" + Html.text(MEANING.get(state))
                + "</label></div>";
    }

    private void administrator() {
        if (!around.wiki().rights().isAdministrator(CurrentUser.name())) {
            throw new Refusal(Reason.FORBIDDEN, "Only administrators switch the application link.");
        }
    }
}
