package org.debrief.sandbox.jira.model;

/**
 * Whom a permission is granted to; as text {@code user:NAME}, {@code group:NAME}, {@code anyone} (signed in) or {@code anonymous}.
 */
public sealed interface Holder {
    /** Whether the permission holds for this reader, null for a reader who has not signed in. */
    boolean includes(User reader);

    /** One person, by user key. */
    record Person(String key) implements Holder {
        @Override
        public boolean includes(User reader) {
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
        public boolean includes(User reader) {
            return reader != null && reader.isIn(name);
        }

        @Override
        public String toString() {
            return "group:" + name;
        }
    }

    /** Everyone who has signed in. */
    record Anyone() implements Holder {
        @Override
        public boolean includes(User reader) {
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
        public boolean includes(User reader) {
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
     * @throws Refused if it is none of the four
     */
    static Holder of(String text) {
        if (text.equals("anyone")) {
            return new Anyone();
        }
        if (text.equals("anonymous")) {
            return new Anonymous();
        }
        if (text.startsWith("user:")) {
            return new Person(text.substring("user:".length()));
        }
        if (text.startsWith("group:")) {
            return new Group(text.substring("group:".length()));
        }
        throw new Refused("'" + text + "' is not a permission holder: user:NAME, group:NAME, anyone or anonymous.");
    }
}
