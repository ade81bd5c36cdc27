package org.debrief.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.Collections;
import java.util.List;
import org.debrief.jira.JiraBench;
import org.debrief.sandbox.jira.model.StoredField;
import org.ofbiz.core.entity.GenericEntityException;

/** A custom field in the hands of an administrator. */
final class AdministratorsField {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private AdministratorsField() {}

    static CustomField make(JiraBench bench, String name, String type, String searcher) throws GenericEntityException {
        CustomFieldManager fields = bench.jira(CustomFieldManager.class);
        return fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType(TYPES + type),
                fields.getCustomFieldSearcher(TYPES + searcher),
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
    }

    static void rename(JiraBench bench, String fieldId, String name) {
        StoredField field = bench.model().fields().byFieldId(fieldId).orElseThrow();
        bench.model().fields().save(new StoredField(field.id(), name, field.description(), field.type(), field.searcher()));
    }

    static Options options(JiraBench bench, FieldConfigScheme scheme) {
        return bench.jira(OptionsManager.class).getOptions(scheme.getOneAndOnlyConfig());
    }
}
