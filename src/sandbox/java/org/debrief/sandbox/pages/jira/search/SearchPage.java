package org.debrief.sandbox.pages.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.pages.jira.Found;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The search for issues. Its address says everything: the query, the mode, and where the list begins.
 */
final class SearchPage extends JiraPage {
    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING = "ORDER BY created DESC";

    SearchPage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("apply") != null || request.getParameter("mode") != null && request.getParameter("jql") == null) {
            String chosen = BasicQuery.chosen(name -> Optional.ofNullable(request.getParameter(name)).orElse("")).jql();
            response.sendRedirect(request.getContextPath() + "/issues/?mode=basic&jql=" + SearchView.encoded(chosen));
            return;
        }
        String jql = request.getParameter("jql") == null ? EVERYTHING : request.getParameter("jql");
        SearchOutcome outcome = SearchOutcome.of(jql, pages().services().get(SearchService.class), site(), Found.start(request));
        Optional<BasicForm> form = outcome.query().flatMap(BasicQuery::of).flatMap(this::form);
        boolean basic = "basic".equals(request.getParameter("mode")) && form.isPresent();
        SearchView view = new SearchView(jql, outcome, form.orElse(null), new SearchView.Looks(basic, reader() == null));
        show(page("Search", html("search", Map.of("page", view), request), Map.of()), request, response);
    }

    private Optional<BasicForm> form(BasicQuery query) {
        return BasicForm.of(query, site(), reader());
    }
}
