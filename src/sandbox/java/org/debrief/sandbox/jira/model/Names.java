package org.debrief.sandbox.jira.model;

/**
 * The names people read for ids and keys; something that is gone is named by its id.
 */
final class Names {
    private final JiraModel model;
    private final IssueRows issues;

    Names(JiraModel model, IssueRows issues) {
        this.model = model;
        this.issues = issues;
    }

    String person(String key) {
        return model.users().byKey(key).map(User::fullName).orElse(key);
    }

    String project(long id) {
        return model.projects().byId(id).map(StoredProject::name).orElse(String.valueOf(id));
    }

    String type(long id) {
        return model.issueTypes().byId(id).map(StoredIssueType::name).orElse(String.valueOf(id));
    }

    String level(long id) {
        return model.securities().level(id).map(SecurityLevel::name).orElse(String.valueOf(id));
    }

    String component(long id) {
        return model.parts().components().byId(id).map(StoredComponent::name).orElse(String.valueOf(id));
    }

    String version(long id) {
        return model.parts().versions().byId(id).map(StoredVersion::name).orElse(String.valueOf(id));
    }

    String field(long id) {
        return model.fields().byId(id).map(StoredField::name).orElse(String.valueOf(id));
    }

    String option(long id) {
        return model.options().byId(id).map(StoredOption::value).orElse(String.valueOf(id));
    }

    String issue(long id) {
        return issues.key(id);
    }
}
