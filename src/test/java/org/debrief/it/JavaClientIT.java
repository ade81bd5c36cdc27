package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.chavaillaz.jira.client.IssueClient;
import com.chavaillaz.jira.client.JiraClient;
import com.chavaillaz.jira.client.java.JavaHttpJiraClient;
import com.chavaillaz.jira.domain.Attachment;
import com.chavaillaz.jira.domain.Comment;
import com.chavaillaz.jira.domain.Fields;
import com.chavaillaz.jira.domain.Issue;
import com.chavaillaz.jira.domain.IssueTransition;
import com.chavaillaz.jira.domain.IssueType;
import com.chavaillaz.jira.domain.Link;
import com.chavaillaz.jira.domain.Project;
import com.chavaillaz.jira.domain.Transition;
import com.chavaillaz.jira.domain.User;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An existing Java client, com.chavaillaz's jira-client, drives the small Jira as it is: it creates, edits, transitions, searches and attaches. */
public class JavaClientIT {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final JiraClient<Issue> jira = client(Products.jiraUrl() + "/").withAuthentication("admin", "admin");
    private final IssueClient<Issue> issues = jira.getIssueClient();

    @BeforeClass
    public static void aProject() {
        Site.createProject("CLV");
    }

    private static JiraClient<Issue> client(String url) {
        return JavaHttpJiraClient.jiraJavaClient(url);
    }

    private static Fields fields(String summary, String label) {
        Fields fields = new Fields();
        fields.setSummary(summary);
        return fields.setLabels(List.of(label));
    }

    private String create(String summary) throws Exception {
        Project project = new Project();
        project.setKey("CLV");
        IssueType type = new IssueType();
        type.setName("Task");
        Fields fields = fields(summary, "storage").setProject(project);
        fields.setIssueType(type);
        Issue issue = new Issue();
        issue.setFields(fields);
        return issues.addIssue(issue).get().getKey();
    }

    @Test
    public void anIssueIsCreatedEditedAndGoesThroughTheWorkflow() throws Exception {
        String key = create("Disk full");
        Issue read = issues.getIssue(key).get();
        read.setFields(fields("Disk full on db-1", "database"));
        issues.updateIssue(read).get();
        issues.assignIssue(key, User.fromName("admin")).get();
        Transition done = issues.getTransitions(key).get().stream().filter(way -> way.getName().equals("Done")).findFirst().orElseThrow();
        issues.doTransition(key, IssueTransition.from(done)).get();
        Fields fields = issues.getIssue(key).get().getFields();
        assertEquals("Disk full on db-1 [database] Done Done admin", fields.getSummary() + " " + fields.getLabels() + " " + fields.getStatus().getName()
                + " " + fields.getResolution().getName() + " " + fields.getAssignee().getName());
        issues.deleteIssue(key).get();
        ExecutionException gone = assertThrows(ExecutionException.class, () -> issues.getIssue(key).get());
        assertTrue(gone.getMessage(), gone.getMessage().contains("status 404 with errors: Issue Does Not Exist"));
    }

    @Test
    public void filesAreAttachedAndRead() throws Exception {
        String key = create("Queue grows");
        File file = Files.writeString(folder.newFile("größe.txt").toPath(), "98 %").toFile();
        Attachment attachment = issues.addAttachment(key, file).get().get(0);
        assertEquals("größe.txt text/plain 4", attachment.getFilename() + " " + attachment.getMimeType() + " " + attachment.getSize());
        try (InputStream content = issues.getAttachmentContent(attachment.getContent()).get()) {
            assertEquals("98 %", new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
        issues.deleteAttachment(attachment.getId()).get();
        assertEquals(0, issues.getIssue(key).get().getFields().getAttachments().size());
    }

    @Test
    public void commentsWatchersAndLinksAreAdded() throws Exception {
        String key = create("Queue grows");
        String other = create("Consumer stops");
        Comment comment = issues.addComment(key, Comment.from("Looking")).get();
        comment.setBody("Looked");
        issues.updateComment(key, comment).get();
        issues.addWatcher(key, "admin").get();
        issues.addIssueLink(Link.from("Blocks", key, other)).get();
        assertEquals("Looked", issues.getComments(key).get().get(0).getBody());
        assertEquals("admin", issues.getWatchers(key).get().get(0).getName());
        assertEquals(other, issues.getIssue(key).get().getFields().getIssueLinks().get(0).getOutwardIssue().getKey());
        assertEquals(0, issues.getWorkLogs(key).get().size());
    }

    @Test
    public void issuesProjectsAndPeopleAreFound() throws Exception {
        String key = create("Searched for");
        assertEquals(key, jira.getSearchClient().searchIssues("project = CLV AND summary ~ searched", 0, 5).get().get(0).getKey());
        ExecutionException wrong = assertThrows(ExecutionException.class, () -> jira.getSearchClient().searchIssues("nonsense = 1").get());
        assertTrue(wrong.getMessage(), wrong.getMessage().contains("Field 'nonsense' does not exist or you do not have permission to view it."));
        assertEquals(0, jira.getSearchClient().getFavoriteFilters().get().size());
        assertTrue(jira.getProjectClient().getProjects().get().stream().anyMatch(project -> "CLV".equals(project.getKey())));
        assertEquals("admin", jira.getProjectClient().getProject("CLV").get().getLead().getName());
        assertEquals("ada", jira.getUserClient().getUser("ada").get().getName());
    }

    @Test
    public void anAccessTokenSignsIn() throws Exception {
        String token = Products.jira("ada").post("/rest/pat/latest/tokens", Map.of("name", "Java")).expect(201).json().path("rawToken").asText();
        assertEquals("ada", client(Products.jiraUrl()).withAuthentication(token).getUserClient().getCurrentUser().get().getName());
    }
}
