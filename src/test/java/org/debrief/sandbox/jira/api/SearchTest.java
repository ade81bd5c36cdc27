package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.junit.After;
import org.junit.Test;

/** Searching through the small Jira's Java API. */
public class SearchTest {
    private final Product product = new Product();
    private final SearchService search = product.get(SearchService.class);

    @After
    public void close() {
        product.close();
    }

    @Test
    public void aFaultyQueryHasNoQueryAndAMessage() {
        SearchService.ParseResult parsed = search.parseQuery(product.admin, "project = ");
        assertFalse(parsed.isValid());
        assertNull(parsed.getQuery());
        assertTrue(parsed.getErrors().hasAnyErrors());
        assertEquals(List.of("Error in JQL Query: Expecting either a value, list or function before the end of the query."),
                List.copyOf(parsed.getErrors().getErrorMessages()));
    }

    @Test
    public void aQueryIsGivenBackAsItWasTyped() {
        assertEquals("NOT  project=DEMO order BY key", search.getJqlString(search.parseQuery(product.admin, "NOT  project=DEMO order BY key").getQuery()));
    }

    @Test
    public void unknownValuesAreRefusedByValidationOnly() throws Exception {
        var query = search.parseQuery(product.admin, "project = NOWHERE").getQuery();
        assertEquals(List.of("The value 'NOWHERE' does not exist for the field 'project'."), List.copyOf(search.validateQuery(product.admin, query).getErrorMessages()));
        assertEquals(0, search.searchCount(product.admin, query));
    }

    @Test
    public void aPageOfIssuesCostsAFixedNumberOfStatements() throws Exception {
        CustomField impact = product.field("Impact", "textarea", "textsearcher");
        for (int i = 0; i < 12; i++) {
            product.create(product.task("S" + i).addCustomFieldValue(impact.getId(), "i" + i));
        }
        long few = statements(2, impact);
        assertEquals(few, statements(10, impact));
    }

    @Test
    public void onlyWhatTheSearcherMayBrowseIsFound() throws Exception {
        product.create(product.task("S"));
        assertEquals(1, find("project = DEMO").getTotal());
        var query = search.parseQuery(product.user("ada"), "summary ~ S").getQuery();
        assertEquals(0, search.search(product.user("ada"), query, new PagerFilter<Issue>(0, 10)).getTotal());
    }

    @Test
    public void aSilentEditIsFoundOnlyAfterIndexing() throws Exception {
        Issue created = product.create(product.task("Before"));
        MutableIssue edited = product.get(IssueManager.class).getIssueObject(created.getId());
        edited.setSummary("Later");
        product.get(IssueManager.class).updateIssue(product.admin, edited,
                UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).build());
        assertEquals(0, find("summary ~ Later").getTotal());
        product.get(IssueIndexingService.class).reIndex(edited);
        assertEquals(1, find("summary ~ Later").getTotal());
    }

    @Test
    public void aSubTaskIsFoundByItsParentOnceLinked() throws Exception {
        Issue parent = product.create(product.task("Parent"));
        product.edits().create(product.admin, product.edits().validateSubTaskCreate(product.admin, parent.getId(), product.subTask("Loose")));
        Issue child = product.linkedSubTask(parent, "Child");
        assertEquals(List.of(child), find("parent = " + parent.getKey()).getResults());
    }

    private long statements(int length, CustomField field) throws Exception {
        var query = search.parseQuery(product.admin, "project = DEMO ORDER BY key").getQuery();
        product.site.database.startCounting();
        search.search(product.admin, query, new PagerFilter<Issue>(0, length)).getResults().forEach(issue -> issue.getCustomFieldValue(field));
        return product.site.database.statements();
    }

    private SearchResults<Issue> find(String jql) throws Exception {
        return search.search(product.admin, search.parseQuery(product.admin, jql).getQuery(), new PagerFilter<Issue>(0, 50));
    }
}
