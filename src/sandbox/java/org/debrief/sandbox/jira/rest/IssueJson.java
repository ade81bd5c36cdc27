package org.debrief.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.jira.model.User;

/**
 * Issues as JSON, with the fields a caller asked for.
 */
final class IssueJson {
    private static final String EXPAND = "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations";

    private final RestSite site;
    private final SiteJson parts;
    private final Selection selection;

    IssueJson(RestSite site, Selection selection) {
        this.site = site;
        this.parts = new SiteJson(site);
        this.selection = selection;
    }

    /** The issues in their order; the number of statements does not depend on how many they are. */
    List<Json> all(List<StoredIssue> issues, User reader) {
        Surroundings around = new Surroundings(site, issues, selection, reader);
        return issues.stream().map(issue -> head(issue, EXPAND).with("fields", fields(issue, around))).toList();
    }

    /** Just enough of an issue to link to it. */
    Json reference(StoredIssue issue) {
        IssueFields fields = issue.fields();
        Json shown = Json.of("summary", fields.summary())
                .with("status", parts.status(site.model().constants().status(fields.status()).orElseThrow()));
        if (fields.priority() != null) {
            shown.with("priority", parts.priority(site.model().constants().priority(fields.priority()).orElseThrow()));
        }
        return Json.of("id", String.valueOf(issue.id())).with("key", issue.key()).with("self", site.self("issue/" + issue.id()))
                .with("fields", shown.with("issuetype", parts.type(site.model().issueTypes().byId(fields.type()).orElseThrow())));
    }

    private Json head(StoredIssue issue, String expand) {
        return Json.of("expand", expand).with("id", String.valueOf(issue.id())).with("self", site.self("issue/" + issue.id()))
                .with("key", issue.key());
    }

    private Json fields(StoredIssue issue, Surroundings around) {
        Json fields = new Json();
        for (FieldJson.Standard field : FieldJson.Standard.values()) {
            if (selection.wants(field) && has(field, issue)) {
                fields.with(field.id(), value(field, issue, around));
            }
        }
        for (StoredField field : site.model().fields().all()) {
            if (selection.wantsCustom(field.fieldId()) && applies(field, issue)) {
                fields.with(field.fieldId(), issue.fields().get(field.id()).map(this::value).orElse(null));
            }
        }
        return fields;
    }

    /** Some fields are left out where the issue has no value for them, as in the product. */
    private static boolean has(FieldJson.Standard field, StoredIssue issue) {
        return switch (field) {
            case PARENT -> issue.fields().parent() != null;
            case SECURITY -> issue.fields().security() != null;
            default -> true;
        };
    }

    private boolean applies(StoredField field, StoredIssue issue) {
        return site.model().contexts().of(field.id(), issue.fields().project(), issue.fields().type()).isPresent();
    }

    private Object value(FieldJson.Standard field, StoredIssue issue, Surroundings around) {
        IssueFields fields = issue.fields();
        return switch (field) {
            case SUMMARY -> fields.summary();
            case TYPE -> parts.type(site.model().issueTypes().byId(fields.type()).orElseThrow());
            case STATUS -> parts.status(site.model().constants().status(fields.status()).orElseThrow());
            case PROJECT -> parts.project(site.model().projects().byId(fields.project()).orElseThrow());
            case PARENT -> reference(around.other(fields.parent()));
            case PRIORITY -> fields.priority() == null ? null : parts.priority(site.model().constants().priority(fields.priority()).orElseThrow());
            case RESOLUTION -> fields.resolution() == null ? null
                    : parts.resolution(site.model().constants().resolution(fields.resolution()).orElseThrow());
            case RESOLVED -> RestSite.moment(issue.times().resolved());
            case ASSIGNEE -> parts.user(fields.assignee());
            case REPORTER -> parts.user(fields.reporter());
            case CREATOR -> parts.user(fields.creator());
            case CREATED -> RestSite.moment(issue.times().created());
            case UPDATED -> RestSite.moment(issue.times().updated());
            case DUE -> fields.due() == null ? null : fields.due().toString();
            case DESCRIPTION -> fields.description();
            case ENVIRONMENT -> fields.environment();
            case SECURITY -> fields.security() == null ? null : site.model().securities().level(fields.security()).map(parts::level).orElse(null);
            case LABELS -> fields.labels();
            case COMPONENTS -> new PartJson(site).components(fields);
            case FIX_VERSIONS -> new PartJson(site).versions(fields, PartField.FIX_VERSIONS);
            case VERSIONS -> new PartJson(site).versions(fields, PartField.VERSIONS);
            case LINKS -> around.links(issue.id()).stream().map(link -> link(link, issue, around)).toList();
            case SUB_TASKS -> around.subTasks(issue.id()).stream().map(this::reference).toList();
            case ATTACHMENT -> new AttachmentJson(site).all(around.attachments(issue.id()));
            case WATCHES -> around.watches(issue);
            case VOTES -> around.votes(issue);
            case COMMENT -> new CommentJson(site).page(around.comments(issue));
        };
    }

    private Json link(StoredLink link, StoredIssue issue, Surroundings around) {
        boolean outward = link.source() == issue.id();
        return Json.of("id", String.valueOf(link.id())).with("self", site.self("issueLink/" + link.id()))
                .with("type", parts.linkType(site.model().linkTypes().byId(link.type()).orElseThrow()))
                .with(outward ? "outwardIssue" : "inwardIssue", reference(around.other(outward ? link.destination() : link.source())));
    }

    private Object value(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.text();
        } else if (value instanceof FieldValue.Amount amount) {
            return amount.number();
        } else if (value instanceof FieldValue.Moment moment) {
            return RestSite.moment(moment.at());
        } else if (value instanceof FieldValue.Day day) {
            return day.date().toString();
        } else if (value instanceof FieldValue.Choice choice) {
            return site.model().options().byId(choice.option()).map(option -> new OptionJson(site).option(option)).orElse(null);
        } else if (value instanceof FieldValue.Person person) {
            return parts.user(person.key());
        } else if (value instanceof FieldValue.People people) {
            List<Json> users = new ArrayList<>();
            people.keys().forEach(key -> users.add(parts.user(key)));
            return users;
        }
        return ((FieldValue.Labels) value).labels();
    }
}
