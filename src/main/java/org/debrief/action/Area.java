package org.debrief.action;

import java.util.List;

/** The areas of an organisation that every project shares its actions among; a project may name more of its own. */
public final class Area {

    /** The keys every project has. */
    public static final List<String> COMMON = List.of("ENGINEERING", "OPERATIONS", "PRODUCT");

    private Area() {}
}
