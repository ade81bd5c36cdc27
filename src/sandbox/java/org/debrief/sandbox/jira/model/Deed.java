package org.debrief.sandbox.jira.model;

/**
 * Something one may do to what one wrote oneself, and some may do to what anybody wrote.
 */
public enum Deed {
    EDIT_COMMENT(Permission.EDIT_ALL_COMMENTS, Permission.EDIT_OWN_COMMENTS),
    DELETE_COMMENT(Permission.DELETE_ALL_COMMENTS, Permission.DELETE_OWN_COMMENTS),
    DELETE_ATTACHMENT(Permission.DELETE_ALL_ATTACHMENTS, Permission.DELETE_OWN_ATTACHMENTS);

    private final Permission all;
    private final Permission own;

    Deed(Permission all, Permission own) {
        this.all = all;
        this.own = own;
    }

    /** The permission to do it to everyone's. */
    public Permission all() {
        return all;
    }

    /** The permission to do it to one's own. */
    public Permission own() {
        return own;
    }
}
