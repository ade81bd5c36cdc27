package org.debrief.jira.role;

/** A link type of ours. */
public enum LinkRole {
    ACTION("Postmortem action", "has postmortem action", "is postmortem action of"),
    REPEATS("repeats", "repeats", "is repeated by");

    private final String firstName;
    private final String outward;
    private final String inward;

    LinkRole(String firstName, String outward, String inward) {
        this.firstName = firstName;
        this.outward = outward;
        this.inward = inward;
    }

    /** Its entry in the registry. */
    public String role() {
        return "link:" + name();
    }

    /** How it is called when it is made. */
    public String firstName() {
        return firstName;
    }

    public String outward() {
        return outward;
    }

    public String inward() {
        return inward;
    }
}
