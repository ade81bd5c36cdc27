package org.debrief.sandbox.confluence.model;

/** What properties are kept with: content by its id, or a space. */
public sealed interface PropertyOwner {
    /** What the owner is in the table. */
    String kind();

    /** The owner's id. */
    long id();

    /** Content. */
    record OfContent(Content content) implements PropertyOwner {
        @Override
        public String kind() {
            return "content";
        }

        @Override
        public long id() {
            return content.id();
        }
    }

    /** A space. */
    record OfSpace(Space space) implements PropertyOwner {
        @Override
        public String kind() {
            return "space";
        }

        @Override
        public long id() {
            return space.id();
        }
    }

    /** The space that decides who may do what. */
    default Space space() {
        return this instanceof OfContent own ? own.content().page().space() : ((OfSpace) this).space();
    }
}
