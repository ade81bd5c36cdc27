package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.jql.NamedField.Named;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.PartField;

/**
 * The names of the fields whose values are parts of a project: components and versions.
 */
record PartVocabulary(JiraModel model) {
    void fill(Map<String, Known> names) {
        Place components = Place.Rows.parts(PartField.COMPONENTS);
        names.put("component", new Known(new NamedField(components, JqlField.OPTIONAL, this::components, NamedField.VALUE), DataType.COMPONENT,
                Sorting.ascending(components.sorting("(select lower(t.name) from component t where t.id = %s)"))));
        names.put("fixVersion", version(PartField.FIX_VERSIONS));
        names.put("affectedVersion", version(PartField.VERSIONS));
    }

    private Known version(PartField field) {
        Place place = Place.Rows.parts(field);
        return new Known(new VersionField(place, model), DataType.VERSION,
                Sorting.ascending(place.sorting("(select t.position from version t where t.id = %s)")));
    }

    private List<Named> components(Asking asking) {
        return asking.projects().stream().flatMap(project -> model.parts().components().of(project).stream())
                .map(component -> Named.of(component.name(), component.id())).toList();
    }
}
