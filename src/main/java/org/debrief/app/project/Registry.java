package org.debrief.app.project;

import java.util.Map;

/**
 * Which thing of the host plays which role for us, kept so that a thing an administrator renamed is still found.
 *
 * <p>A role is a text such as {@code field:severity}; what it stands for is an id of the host.
 */
public interface Registry {

    /** The ids of the host by role; one query. */
    Map<String, String> all();

    /** Gives a role to a thing, taking it from another. */
    void assign(String role, String hostId);

    /** Takes a role away; does nothing when nobody has it. */
    void vacate(String role);
}
