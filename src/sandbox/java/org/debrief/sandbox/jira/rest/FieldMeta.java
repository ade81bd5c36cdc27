package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.debrief.sandbox.jira.api.issue.IssueEntries;
import org.debrief.sandbox.jira.api.issue.Offer;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredOption;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * What a form asks for: the fields of a screen, whether they are required, and the values they allow.
 */
record FieldMeta(RestSite site) {
    static final Set<String> TRANSITION_FIELDS = Set.of("resolution", "assignee");
    private static final List<String> SEVERAL = List.of("add", "set", "remove");

    /** The fields of the screen for an operation, those that apply only; {@code issue} has at least project and type. */
    Json of(IssueFields issue, ScreenScheme.Operation operation) {
        Json fields = new Json();
        IssueEntries.screen(site.services().site(), issue, operation).stream().flatMap(screen -> screen.tabs().stream())
                .flatMap(tab -> tab.fields().stream())
                .forEach(id -> field(id, issue).ifPresent(meta -> fields.with(id, meta)));
        if (operation == ScreenScheme.Operation.CREATE) {
            fields.with("project", standard("project", issue));
            if (site.model().issueTypes().byId(issue.type()).orElseThrow().subTask()) {
                fields.with("parent", standard("parent", issue));
            }
        } else {
            fields.with("comment", standard("comment", issue));
        }
        return fields;
    }

    Json ofTransition() {
        Json fields = new Json();
        TRANSITION_FIELDS.stream().sorted().forEach(id -> fields.with(id, standard(id, IssueFields.EMPTY)));
        return fields;
    }

    private Optional<Json> field(String id, IssueFields issue) {
        if (SystemField.ofId(id).isPresent()) {
            boolean offered = new Offer(site.services().site(), reader()).has(id, issue);
            return offered ? Optional.of(standard(id, issue)) : Optional.empty();
        }
        if (id.equals("attachment")) {
            boolean attaches = site.services().site().allows(Permission.CREATE_ATTACHMENTS, issue, reader());
            return attaches ? Optional.of(standard(id, issue)) : Optional.empty();
        }
        return site.model().fields().byFieldId(id).flatMap(field -> site.model().contexts().of(field.id(), issue.project(), issue.type())
                .map(context -> custom(field, context, issue)));
    }

    private Json standard(String id, IssueFields issue) {
        FieldJson.Standard field = FieldJson.standard(id);
        Json meta = Json.of("required", required(id, issue)).with("schema", field.schema()).with("name", field.label()).with("fieldId", id)
                .with("hasDefaultValue", id.equals("priority")).with("operations", operations(id));
        return meta.withKnown("autoCompleteUrl", search(id, issue)).withKnown("allowedValues", allowed(id, issue))
                .withKnown("defaultValue", id.equals("priority") ? preset() : null);
    }

    private Json preset() {
        return site.model().constants().priority(Priority.DEFAULT).map(new SiteJson(site)::priority).orElse(null);
    }

    private static List<String> operations(String id) {
        boolean many = SystemField.ofId(id).filter(field -> field.type() == SortedSet.class).isPresent();
        if (id.equals("attachment")) {
            return List.of();
        }
        return many ? SEVERAL : id.equals("comment") ? List.of("add") : List.of("set");
    }

    /** Where clients find values of a field that are too many to list. */
    private String search(String id, IssueFields issue) {
        return switch (id) {
            case "assignee" -> issue.get(SystemField.PROJECT) == null ? null : address("user/assignable/search?project="
                    + site.model().projects().byId(issue.project()).orElseThrow().key() + "&username=");
            case "reporter" -> address("user/search?username=");
            default -> null;
        };
    }

    private String address(String resource) {
        return site.baseUrl().get() + "/rest/api/latest/" + resource;
    }

    private List<Json> allowed(String id, IssueFields issue) {
        SiteJson json = new SiteJson(site);
        return switch (id) {
            case "priority" -> site.model().constants().priorities().stream().map(json::priority).toList();
            case "resolution" -> site.model().constants().resolutions().stream().map(json::resolution).toList();
            case "components" -> new PartJson(site).components(issue.project());
            case "fixVersions", "versions" -> new PartJson(site).versions(issue.project());
            case "security" -> site.model().permissions().levels(issue, site.services().site().row(reader())).stream().map(json::level).toList();
            case "project" -> List.of(json.project(site.model().projects().byId(issue.project()).orElseThrow()));
            case "issuetype" -> types(issue).stream().map(json::type).toList();
            default -> null;
        };
    }

    /** The type of a new issue is chosen already; a stored one may become any of its kind that the project has. */
    private List<StoredIssueType> types(IssueFields issue) {
        StoredIssueType own = site.model().issueTypes().byId(issue.type()).orElseThrow();
        return issue.get(SystemField.STATUS) == null ? List.of(own) : site.model().issueTypeSchemes().of(issue.project()).types().stream()
                .flatMap(id -> site.model().issueTypes().byId(id).stream()).filter(type -> type.subTask() == own.subTask()).toList();
    }

    private ApplicationUser reader() {
        return site.services().site().reader().orElse(null);
    }

    private boolean required(String id, IssueFields issue) {
        return id.equals("parent") || issue.get(SystemField.PROJECT) != null && site.model().requiredFields().requires(id, issue);
    }

    private Json custom(StoredField field, FieldContext context, IssueFields issue) {
        Json meta = Json.of("required", required(field.fieldId(), issue)).with("schema", new FieldJson(site).schema(field)).with("name", field.name())
                .with("fieldId", field.fieldId())
                .with("hasDefaultValue", false).with("operations", several(field.type()) ? SEVERAL : List.of("set"))
                .withKnown("autoCompleteUrl", people(field.type()) ? address("user/search?username=") : null);
        if (!field.type().hasOptions()) {
            return meta;
        }
        List<Json> options = new ArrayList<>();
        site.model().options().of(context.id()).stream().filter(option -> !option.disabled()).map(this::option).forEach(options::add);
        return meta.with("allowedValues", options);
    }

    private static boolean several(FieldType type) {
        return type == FieldType.LABELS || type == FieldType.MULTI_USER_PICKER;
    }

    private static boolean people(FieldType type) {
        return type == FieldType.USER_PICKER || type == FieldType.MULTI_USER_PICKER;
    }

    private Json option(StoredOption option) {
        return new OptionJson(site).option(option);
    }
}
