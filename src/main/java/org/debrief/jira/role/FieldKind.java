package org.debrief.jira.role;

/** A sort of custom field of Jira, with the searcher that goes with it. */
public enum FieldKind {
    CHOICE("select", "multiselectsearcher"),
    LABELS("labels", "labelsearcher"),
    DATE_TIME("datetime", "datetimerange"),
    PERSON("userpicker", "userpickergroupsearcher"),
    PEOPLE("multiuserpicker", "userpickergroupsearcher"),
    PROSE("textarea", "textsearcher");

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String type;
    private final String searcher;

    FieldKind(String type, String searcher) {
        this.type = type;
        this.searcher = searcher;
    }

    /** The complete key of the field type. */
    public String typeKey() {
        return TYPES + type;
    }

    /** The complete key of the searcher. */
    public String searcherKey() {
        return TYPES + searcher;
    }
}
