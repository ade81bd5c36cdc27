package org.debrief.sandbox.jira.model;

/**
 * Whom a permission or a security level is granted to; as text {@code user:NAME}, {@code group:NAME}, {@code role:NAME}, {@code lead},
 * {@code reporter}, {@code assignee}, {@code anyone} (signed in) or {@code anonymous}.
 */
public sealed interface Holder {
    /** Whether the grant holds for this reader, null for a reader who has not signed in, in a matter. */
    boolean includes(User reader, Matter matter);

    /** Whether it depends on the issue; for a project alone such a grant holds for everyone who has signed in, as in the product. */
    default boolean dependsOnIssue() {
        return false;
    }

    /** One person, by user key. */
    record Person(String key) implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return reader != null && reader.key().equals(key);
        }

        @Override
        public String toString() {
            return "user:" + key;
        }
    }

    /** The members of a group. */
    record Group(String name) implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return reader != null && reader.isIn(name);
        }

        @Override
        public String toString() {
            return "group:" + name;
        }
    }

    /** Those who have a role in the project. */
    record Role(String name) implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return matter.hasRole(name, reader);
        }

        @Override
        public String toString() {
            return "role:" + name;
        }
    }

    /** Whoever leads the project. */
    record Lead() implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return reader != null && reader.key().equals(matter.project().lead());
        }

        @Override
        public String toString() {
            return "lead";
        }
    }

    /** Whoever the field of the issue names. */
    record Named(SystemField field) implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return reader != null && (matter.issue() == null || reader.key().equals(matter.issue().get(field)));
        }

        @Override
        public boolean dependsOnIssue() {
            return true;
        }

        @Override
        public String toString() {
            return field.id();
        }
    }

    /** Everyone who has signed in. */
    record Anyone() implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return reader != null;
        }

        @Override
        public String toString() {
            return "anyone";
        }
    }

    /** Everyone, signed in or not. */
    record Anonymous() implements Holder {
        @Override
        public boolean includes(User reader, Matter matter) {
            return true;
        }

        @Override
        public String toString() {
            return "anonymous";
        }
    }

    /**
     * Reads the text form.
     *
     * @throws Refused if it is none of these
     */
    static Holder of(String text) {
        return switch (text) {
            case "anyone" -> new Anyone();
            case "anonymous" -> new Anonymous();
            case "lead" -> new Lead();
            case "reporter" -> new Named(SystemField.REPORTER);
            case "assignee" -> new Named(SystemField.ASSIGNEE);
            default -> named(text);
        };
    }

    private static Holder named(String text) {
        String name = text.substring(text.indexOf(':') + 1);
        if (text.startsWith("user:")) {
            return new Person(name);
        }
        if (text.startsWith("group:")) {
            return new Group(name);
        }
        if (text.startsWith("role:")) {
            return new Role(name);
        }
        throw new Refused("'" + text + "' is not a permission holder: user:NAME, group:NAME, role:NAME, lead, reporter, assignee, anyone or anonymous.");
    }
}
