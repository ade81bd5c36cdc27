package org.debrief.sandbox.jira.model;

/**
 * A state of an issue in the workflow.
 */
public record StoredStatus(long id, String name, String description, Category category) {
    /** The three groups of statuses, with the ids, keys, names and colours the product gives them. */
    public enum Category {
        NEW(2, "new", "To Do", "blue-gray"),
        INDETERMINATE(4, "indeterminate", "In Progress", "yellow"),
        DONE(3, "done", "Done", "green");

        private final long id;
        private final String key;
        private final String label;
        private final String colour;

        Category(long id, String key, String label, String colour) {
            this.id = id;
            this.key = key;
            this.label = label;
            this.colour = colour;
        }

        public long id() {
            return id;
        }

        public String key() {
            return key;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }
}
