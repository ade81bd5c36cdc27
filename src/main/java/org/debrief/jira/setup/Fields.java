package org.debrief.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.Optional;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.FieldRole;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * The step that makes the custom fields and lets them apply to our issues of the project.
 *
 * <p>A field of the same name is reused when it is of the same type and can apply; otherwise ours is made beside it.
 */
public final class Fields implements Step {

    private static final String DESCRIPTION = "A field of Debrief's postmortems";

    private final CustomFieldManager fields;
    private final Contexts contexts;
    private final FieldManager allFields;

    public Fields(CustomFieldManager fields, Contexts contexts, FieldManager allFields) {
        this.fields = fields;
        this.contexts = contexts;
        this.allFields = allFields;
    }

    @Override
    public void furnish(Furnishing run) {
        for (FieldRole role : FieldRole.values()) {
            Optional<CustomField> present = held(run, role).or(() -> named(run, role));
            present.ifPresentOrElse(field -> reuse(run, role, field), () -> create(run, role));
        }
    }

    private Optional<CustomField> held(Furnishing run, FieldRole role) {
        return run.holder(role.role())
                .map(fields::getCustomFieldObject)
                .filter(field -> fits(run, role, field));
    }

    private Optional<CustomField> named(Furnishing run, FieldRole role) {
        return fields.getCustomFieldObjectsByName(role.firstName()).stream()
                .filter(field -> fits(run, role, field))
                .findFirst();
    }

    private boolean fits(Furnishing run, FieldRole role, CustomField field) {
        return field.getCustomFieldType().getKey().equals(role.kind().typeKey())
                && !contexts.isBarred(run, role, field);
    }

    private void reuse(Furnishing run, FieldRole role, CustomField field) {
        run.reuse(SetUpKind.FIELD, field.getFieldName(), field.getId());
        run.assign(role.role(), field.getId());
        Optional<FieldConfigScheme> applying = contexts.applying(run, role, field);
        Optional<FieldConfigScheme> ours = contexts.ours(run, role, field);
        if (applying.isPresent()) {
            run.reuse(SetUpKind.CONTEXT, role.firstName(), String.valueOf(applying.get().getId()));
            keep(run, role, applying.get());
        } else if (ours.isPresent()) {
            extend(run, role, field, ours.get());
        } else {
            run.create(SetUpKind.CONTEXT, role.firstName(), () -> made(newContext(run, role, field)))
                    .ifPresent(scheme -> run.assign(role.contextRole(), String.valueOf(scheme.getId())));
        }
    }

    /** A context that names this project alone, found after a set-up that did not end, is ours. */
    private static void keep(Furnishing run, FieldRole role, FieldConfigScheme scheme) {
        boolean alone = !scheme.isAllProjects() && scheme.getAssociatedProjectIds().size() == 1;
        if (alone && run.holder(role.contextRole()).isEmpty()) {
            run.assign(role.contextRole(), String.valueOf(scheme.getId()));
        }
    }

    private void extend(Furnishing run, FieldRole role, CustomField field, FieldConfigScheme ours) {
        run.touch(
                Furnishing.item(SetUpKind.CONTEXT, role.firstName(), ours.getId(), Contexts.projectKeys(ours)),
                () -> {
                    contexts.extend(run, ours, field);
                    contextsChanged(field);
                });
    }

    private FieldConfigScheme newContext(Furnishing run, FieldRole role, CustomField field) {
        FieldConfigScheme scheme = contexts.create(run, role, field);
        contextsChanged(field);
        return scheme;
    }

    /** Jira's own pages tell both after they have changed the contexts of a field. */
    private void contextsChanged(CustomField field) {
        allFields.refresh();
        fields.refreshConfigurationSchemes(field.getIdAsLong());
    }

    private void create(Furnishing run, FieldRole role) {
        run.vacate(role.role());
        run.vacate(role.contextRole());
        Optional<CustomField> created = run.create(SetUpKind.FIELD, role.firstName(), () -> made(created(run, role)));
        created.ifPresent(field -> run.assign(role.role(), field.getId()));
        run.create(SetUpKind.CONTEXT, role.firstName(), () -> made(created.orElseThrow().getConfigurationSchemes().get(0)))
                .ifPresent(scheme -> run.assign(role.contextRole(), String.valueOf(scheme.getId())));
    }

    private CustomField created(Furnishing run, FieldRole role) {
        try {
            CustomField field = fields.createCustomField(
                    role.firstName(),
                    DESCRIPTION,
                    fields.getCustomFieldType(role.kind().typeKey()),
                    fields.getCustomFieldSearcher(role.kind().searcherKey()),
                    contexts.nodes(run),
                    contexts.issueTypes(run, role));
            return fields.getCustomFieldObject(field.getIdAsLong());
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The field " + role.firstName() + " cannot be created", e);
        }
    }

    private static Furnishing.Made<CustomField> made(CustomField field) {
        return new Furnishing.Made<>(field, field.getId());
    }

    private static Furnishing.Made<FieldConfigScheme> made(FieldConfigScheme scheme) {
        return new Furnishing.Made<>(scheme, String.valueOf(scheme.getId()));
    }
}
