package org.debrief.sandbox.confluence.storage;

import java.util.Optional;

/** Where the resource identifiers of a body lead for the reader. */
public interface LinkTargets {
    /** The address of the page; {@code spaceKey} is empty for the space of the body. Nothing when there is no page the reader may see. */
    Optional<String> page(String spaceKey, String title);

    /** The address of a space. */
    Optional<String> space(String spaceKey);

    /** The address of a file; {@code title} is empty for a file of the body's own page, {@code spaceKey} for one in its space. */
    Optional<String> file(String spaceKey, String title, String name);

    /** The full name of a user by key. */
    Optional<String> userName(String userKey);
}
