package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.api.site.ApiProject;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Screen;
import org.junit.After;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;

/** Types, fields, contexts and screens through the small Jira's Java API. */
public class ConfigurationApiTest {
    private final Product product = new Product();
    private final Project other = new ApiProject(product.services.site(), product.site.project("OTHER", "Other"));

    @After
    public void close() {
        product.close();
    }

    @Test
    public void anIssueTypeNeedsANameOfItsOwn() {
        IssueTypeManager types = product.get(IssueTypeManager.class);
        IssueType incident = types.createIssueType("Incident", "", 0L);
        assertFalse(incident.isSubTask());
        assertTrue(types.createSubTaskIssueType("Step", "", 0L).isSubTask());
        assertThrows(IllegalStateException.class, () -> types.createIssueType("INCIDENT", "", 0L));
        assertThrows(IllegalStateException.class, () -> types.createSubTaskIssueType(" ", "", 0L));
    }

    @Test
    public void aFieldNeedsATypeAndASearcherThatFits() {
        CustomFieldManager fields = product.get(CustomFieldManager.class);
        CustomFieldType<?, ?> select = fields.getCustomFieldType(Product.TYPES + "select");
        CustomFieldSearcher text = fields.getCustomFieldSearcher(Product.TYPES + "textsearcher");
        assertNull(fields.getCustomFieldType("com.example:rating"));
        assertNull(fields.getCustomFieldSearcher(Product.TYPES + "select"));
        assertThrows(GenericEntityException.class, () -> fields.createCustomField("F", "", null, text, everywhere(), allTypes()));
        assertThrows(GenericEntityException.class, () -> fields.createCustomField("F", "", select, text, everywhere(), allTypes()));
        assertTrue(fields.getCustomFieldObjectsByName("F").isEmpty());
    }

    @Test
    public void aFieldThatIsRemovedIsGoneFromScreensToo() throws RemoveException {
        CustomField field = product.field("Impact", "textarea", "textsearcher");
        product.get(CustomFieldManager.class).removeCustomField(field);
        assertNull(product.get(CustomFieldManager.class).getCustomFieldObject(field.getId()));
        assertFalse(product.get(FieldScreenManager.class).getFieldScreen(Screen.DEFAULT).containsField(field.getId()));
        assertThrows(RemoveException.class, () -> product.get(CustomFieldManager.class).removeCustomField(field));
    }

    @Test
    public void aContextCanBeExtendedToAnotherProject() {
        CustomField field = product.fieldOffScreen("Severity", "select", "multiselectsearcher", product.demo);
        FieldConfigSchemeManager schemes = product.get(FieldConfigSchemeManager.class);
        FieldConfigScheme scheme = schemes.getRelevantConfigScheme(product.demo, field);
        assertNull(schemes.getRelevantConfigScheme(other, field));
        assertFalse(scheme.isGlobal());
        schemes.updateFieldConfigScheme(scheme, projects(product.demo, other), field);
        assertEquals(scheme, schemes.getRelevantConfigScheme(other, field));
        assertEquals(List.of(product.demo, other), schemes.getRelevantConfigScheme(other, field).getAssociatedProjectObjects());
    }

    @Test
    public void aSecondContextHasOptionsOfItsOwn() {
        CustomField field = product.fieldOffScreen("Severity", "select", "multiselectsearcher", product.demo);
        FieldConfigScheme wanted = new FieldConfigScheme.Builder().setName("Others").setDescription("").toFieldConfigScheme();
        FieldConfigScheme second = product.get(FieldConfigSchemeManager.class).createFieldConfigScheme(wanted, projects(other), allTypes(), field);
        OptionsManager options = product.get(OptionsManager.class);
        options.createOption(second.getOneAndOnlyConfig(), null, 0L, "High");
        assertThrows(Refused.class, () -> options.createOption(second.getOneAndOnlyConfig(), null, 1L, "high"));
        assertNotNull(options.getOptions(second.getOneAndOnlyConfig()).getOptionForValue("high", null));
        assertTrue(options.getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig()).isEmpty());
    }

    @Test
    public void aSchemeOfTypesIsSharedAndPreselectsOne() {
        IssueTypeSchemeManager schemes = product.get(IssueTypeSchemeManager.class);
        assertTrue(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(other)));
        assertEquals(List.of(product.demo, other), schemes.getConfigScheme(other).getAssociatedProjectObjects());
        FieldConfigScheme own = schemes.create("Own", "", List.of(product.type("Task"), product.type("Sub-task")));
        product.get(FieldConfigSchemeManager.class);
        schemes.setDefaultValue(own.getOneAndOnlyConfig(), product.type("Task"));
        assertEquals("Task", schemes.getDefaultValue(own.getOneAndOnlyConfig()).getName());
        assertThrows(IllegalArgumentException.class, () -> schemes.update(own, List.of("1")));
    }

    @Test
    public void screensSchemesAndEntriesAreKept() {
        FieldScreen screen = product.get(FieldScreenFactory.class).createScreen();
        screen.setName("Incident screen");
        assertThrows(IllegalStateException.class, () -> screen.addTab("Postmortem"));
        product.get(FieldScreenManager.class).createFieldScreen(screen);
        screen.addTab("Postmortem").addFieldScreenLayoutItem("summary");
        assertThrows(IllegalArgumentException.class, () -> screen.getTab(0).addFieldScreenLayoutItem("summary"));
        IssueTypeScreenSchemeManager schemes = product.get(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme own = typeScheme(screen);
        schemes.addSchemeAssociation(product.demo, own);
        FieldScreen opened = schemes.getIssueTypeScreenScheme(product.demo).getEffectiveFieldScreenScheme(product.services.site().typesOf(product.demo.getId()).get(0))
                .getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION);
        assertEquals(screen.getId(), opened.getId());
        assertEquals(List.of("Postmortem"), opened.getTabs().stream().map(tab -> tab.getName()).toList());
        assertTrue(schemes.getIssueTypeScreenScheme(other).isDefault());
        schemes.removeSchemeAssociation(product.demo, own);
        assertTrue(schemes.getIssueTypeScreenScheme(product.demo).isDefault());
    }

    @Test
    public void linksNeedTwoIssuesAndAType() throws CreateException {
        IssueLinkManager links = product.get(IssueLinkManager.class);
        product.get(IssueLinkTypeManager.class).createIssueLinkType("Repeats", "repeats", "is repeated by", null);
        Long type = product.get(IssueLinkTypeManager.class).getIssueLinkTypesByName("repeats").iterator().next().getId();
        Issue first = product.create(product.task("First"));
        Issue second = product.create(product.task("Second"));
        links.createIssueLink(first.getId(), second.getId(), type, null, product.admin);
        links.createIssueLink(first.getId(), second.getId(), type, null, product.admin);
        assertEquals(1, links.getOutwardLinks(first.getId()).size());
        assertEquals(first.getId(), links.getInwardLinks(second.getId()).get(0).getSourceId());
        assertThrows(CreateException.class, () -> links.createIssueLink(first.getId(), first.getId(), type, null, product.admin));
        assertThrows(CreateException.class, () -> links.createIssueLink(first.getId(), 1L, type, null, product.admin));
        assertThrows(CreateException.class, () -> links.createIssueLink(first.getId(), second.getId(), 1L, null, product.admin));
    }

    private IssueTypeScreenScheme typeScheme(FieldScreen screen) {
        FieldScreenFactory parts = product.get(FieldScreenFactory.class);
        FieldScreenScheme screens = parts.createFieldScreenScheme();
        screens.setName("Incident screens");
        product.get(FieldScreenSchemeManager.class).createFieldScreenScheme(screens);
        FieldScreenSchemeItem item = parts.createFieldScreenSchemeItem();
        item.setIssueOperation(null);
        item.setFieldScreen(screen);
        item.setFieldScreenScheme(screens);
        product.get(FieldScreenSchemeManager.class).createFieldScreenSchemeItem(item);
        IssueTypeScreenScheme scheme = parts.createIssueTypeScreenScheme();
        scheme.setName("Incident types");
        product.get(IssueTypeScreenSchemeManager.class).createIssueTypeScreenScheme(scheme);
        IssueTypeScreenSchemeEntity entity = parts.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(null);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
        return scheme;
    }

    private List<JiraContextNode> projects(Project... projects) {
        return Stream.of(projects).<JiraContextNode>map(project -> new ProjectContext(project.getId(), product.get(ProjectManager.class))).toList();
    }

    private static List<JiraContextNode> everywhere() {
        return List.of(GlobalIssueContext.getInstance());
    }

    private static List<IssueType> allTypes() {
        return Collections.singletonList(null);
    }
}
