package org.debrief.guard;

/**
 * A place where a type of ours is not as the true one.
 *
 * @param type the type's name
 * @param member the member's {@link ApiMember#key()}, "modifiers", "extends" with a supertype's name, or "*" for a type that is unknown
 */
record ApiDifference(String type, String member) {

    @Override
    public String toString() {
        return type + "\t" + member;
    }
}
