package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import org.ofbiz.core.entity.GenericEntityException;

import java.util.Collection;
import java.util.List;

/** The custom fields of Jira. */
public interface CustomFieldManager {

    Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    CustomFieldType<?, ?> getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType<?, ?> fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    void removeCustomField(CustomField customField) throws RemoveException;

    void refresh();

    /** Makes every node read the contexts of a field again; to be called after they were changed. */
    void refreshConfigurationSchemes(Long customFieldId);
}
