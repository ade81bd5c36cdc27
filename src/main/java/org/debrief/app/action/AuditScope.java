package org.debrief.app.action;

/**
 * Whose actions an audit looks at.
 *
 * @param value an issue key, a project key, or a JQL query that finds incidents
 */
public record AuditScope(Kind kind, String value) {

    /** How a scope is named. */
    public enum Kind {
        KEY("key"),
        PROJECT("project"),
        JQL("jql");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** The name of the parameter. */
        public String wireName() {
            return wireName;
        }
    }

    /** The actions of one incident. */
    public static AuditScope ofIncident(String key) {
        return new AuditScope(Kind.KEY, key);
    }
}
