package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.junit.After;
import org.junit.Test;

/** Changing and deleting issues through the small Jira's Java API. */
public class EditIssueTest {
    private final Product product = new Product();

    @After
    public void close() {
        product.close();
    }

    @Test
    public void whatIsSetOnAnIssueIsDetachedUntilItIsStored() {
        Issue created = product.create(product.task("S"));
        MutableIssue edited = issue(created);
        edited.setSummary("T");
        assertEquals("S", product.read(created).getSummary());
        store(edited, EventDispatchOption.ISSUE_UPDATED);
        assertEquals("T", product.read(created).getSummary());
    }

    @Test
    public void onlyWhatWasSetIsWritten() {
        Issue created = product.create(product.task("S"));
        MutableIssue first = issue(created);
        MutableIssue second = issue(created);
        first.setDescription("D");
        second.setDueDate(Timestamp.valueOf("2026-05-01 00:00:00"));
        store(first, EventDispatchOption.ISSUE_UPDATED);
        store(second, EventDispatchOption.ISSUE_UPDATED);
        assertEquals("D", product.read(created).getDescription());
        assertEquals("2026-05-01 00:00:00.0", product.read(created).getDueDate().toString());
    }

    @Test
    public void anEditIsInTheHistoryAndTold() {
        Issue created = product.create(product.task("S").setDueDate("1/Mar/26"));
        product.events.clear();
        MutableIssue edited = issue(created);
        edited.setDueDate(Timestamp.valueOf("2026-03-09 00:00:00"));
        store(edited, EventDispatchOption.ISSUE_UPDATED);
        assertEquals(List.of(EventType.ISSUE_UPDATED_ID), product.events.stream().map(event -> event.getEventTypeId()).toList());
        ChangeItemBean item = history(created).get(0).getChangeItemBeans().get(0);
        assertEquals("duedate 2026-03-01 2026-03-09", item.getField() + " " + item.getFrom() + " " + item.getTo());
        assertEquals(product.admin, history(created).get(0).getAuthorObject());
    }

    @Test
    public void anEditWithoutADifferenceIsNoEvent() {
        Issue created = product.create(product.task("S"));
        product.events.clear();
        store(issue(created), EventDispatchOption.ISSUE_UPDATED);
        assertTrue(product.events.isEmpty());
        assertTrue(history(created).isEmpty());
    }

    @Test
    public void aSilentEditIsInTheHistoryButNotTold() {
        Issue created = product.create(product.task("S"));
        product.events.clear();
        MutableIssue edited = issue(created);
        edited.setSummary("T");
        store(edited, EventDispatchOption.DO_NOT_DISPATCH);
        assertTrue(product.events.isEmpty());
        assertEquals(1, history(created).size());
    }

    @Test
    public void valuesComeBackAsTheProductGivesThem() {
        CustomField detected = product.field("Detected", "datetime", "datetimerange");
        CustomField services = product.field("Services", "labels", "labelsearcher");
        CustomField guests = product.field("Guests", "multiuserpicker", "userpickergroupsearcher");
        Issue created = product.create(product.task("S"));
        MutableIssue edited = issue(created);
        Timestamp moment = Timestamp.from(Instant.parse("2026-03-01T10:11:12Z"));
        edited.setCustomFieldValue(detected, moment);
        edited.setCustomFieldValue(services, Set.of(new Label(null, created.getId(), "billing")));
        edited.setCustomFieldValue(guests, new ArrayList<>(List.of(product.user("kim"), product.user("ada"))));
        store(edited, EventDispatchOption.ISSUE_UPDATED);
        Issue read = product.read(created);
        assertEquals(moment, read.getCustomFieldValue(detected));
        assertEquals("[billing]", read.getCustomFieldValue(services).toString());
        assertEquals(List.of(product.user("ada"), product.user("kim")), read.getCustomFieldValue(guests));
        MutableIssue again = issue(created);
        again.setCustomFieldValue(guests, null);
        store(again, EventDispatchOption.ISSUE_UPDATED);
        assertNull(product.read(created).getCustomFieldValue(guests));
    }

    @Test
    public void aValueOfTheWrongClassFails() {
        CustomField detected = product.field("Detected", "datetime", "datetimerange");
        MutableIssue edited = issue(product.create(product.task("S")));
        assertThrows(ClassCastException.class, () -> edited.setCustomFieldValue(detected, "2026-03-01"));
    }

    @Test
    public void aCheckedEditNeedsThePermission() {
        Issue created = product.create(product.task("S"));
        assertEquals(List.of("You do not have the permission to see the specified issue."), messages("ada", created));
        product.site.model.permissions().grant(product.demo.getId(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(List.of("You do not have permission to edit issues in this project."), messages("ada", created));
        assertEquals(List.of("The issue no longer exists."),
                List.copyOf(product.edits().getIssue(product.admin, 1L).getErrorCollection().getErrorMessages()));
    }

    @Test
    public void aCheckedEditKeepsOrEmptiesWhatWasNotEntered() {
        Issue created = product.create(product.task("S").setDescription("D"));
        update(created, product.edits().newIssueInputParameters().setSummary("T"));
        assertEquals("D", product.read(created).getDescription());
        IssueInputParameters form = product.edits().newIssueInputParameters().setSummary("U").setReporterId("admin").setPriorityId("1");
        form.setRetainExistingValuesWhenParameterNotProvided(false);
        update(created, form);
        assertNull(product.read(created).getDescription());
    }

    @Test
    public void aCheckedEditRefusesAWrongValueAtItsField() {
        Issue created = product.create(product.task("S"));
        UpdateValidationResult checked = product.edits().validateUpdate(product.admin, created.getId(),
                product.edits().newIssueInputParameters().setSummary("").setPriorityId("77"));
        assertFalse(checked.isValid());
        assertEquals(Set.of("summary", "priority"), checked.getErrorCollection().getErrors().keySet());
        assertEquals("S", product.read(created).getSummary());
    }

    @Test
    public void aSubTaskHasItsParentOnlyWhenLinked() {
        Issue parent = product.create(product.task("Parent"));
        Issue child = product.edits().create(product.admin,
                product.edits().validateSubTaskCreate(product.admin, parent.getId(), product.subTask("Child"))).getIssue();
        assertEquals(parent.getId(), child.getParentId());
        assertEquals(parent.getId(), product.events.get(1).getIssue().getParentId());
        assertNull(product.read(child).getParentId());
        Issue linked = product.linkedSubTask(parent, "Second");
        assertEquals(parent, linked.getParentObject());
        assertEquals(List.of(linked), List.copyOf(parent.getSubTaskObjects()));
    }

    @Test
    public void aSubTaskHasNoSubTasks() {
        Issue child = product.linkedSubTask(product.create(product.task("Parent")), "Child");
        assertFalse(product.edits().validateSubTaskCreate(product.admin, child.getId(), product.subTask("Deeper")).isValid());
    }

    @Test
    public void deletingTakesSubTasksAlongAndTellsNobody() throws RemoveException {
        Issue parent = product.create(product.task("Parent"));
        Issue child = product.linkedSubTask(parent, "Child");
        product.events.clear();
        product.get(IssueManager.class).deleteIssueNoEvent(parent);
        assertNull(product.read(child));
        assertTrue(product.events.isEmpty());
        assertThrows(RemoveException.class, () -> product.get(IssueManager.class).deleteIssueNoEvent(parent));
    }

    @Test
    public void theHistoryOfManyIssuesIsOneStatement() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            issues.add(product.create(product.task("S" + i)));
            update(issues.get(i), product.edits().newIssueInputParameters().setSummary("T" + i));
        }
        product.site.database.startCounting();
        assertEquals(5, product.get(ChangeHistoryManager.class).getChangeHistoriesForUser(issues, product.admin).size());
        assertEquals(1, product.site.database.statements());
        assertTrue(product.get(ChangeHistoryManager.class).getChangeHistoriesForUser(issues, product.user("ada")).isEmpty());
    }

    private MutableIssue issue(Issue created) {
        return product.get(IssueManager.class).getIssueObject(created.getId());
    }

    private void store(MutableIssue edited, EventDispatchOption option) {
        product.get(IssueManager.class).updateIssue(product.admin, edited, UpdateIssueRequest.builder().eventDispatchOption(option).build());
    }

    private void update(Issue issue, IssueInputParameters parameters) {
        UpdateValidationResult checked = product.edits().validateUpdate(product.admin, issue.getId(), parameters);
        assertTrue(checked.getErrorCollection().getErrors().toString(), checked.isValid());
        product.edits().update(product.admin, checked);
    }

    private List<String> messages(String user, Issue issue) {
        return List.copyOf(product.edits().validateUpdate(product.user(user), issue.getId(), product.edits().newIssueInputParameters().setSummary("T"))
                .getErrorCollection().getErrorMessages());
    }

    private List<ChangeHistory> history(Issue issue) {
        return product.get(ChangeHistoryManager.class).getChangeHistoriesForUser(List.of(issue), product.admin);
    }
}
