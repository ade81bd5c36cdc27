package org.debrief.app;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The people the host knows. */
public interface People {

    /** Those of the given user names that no user has, active or not. */
    Set<String> unknown(Collection<String> userNames);

    /** The full name of each given user; a user nobody knows keeps the user name. */
    Map<String, String> fullNames(Collection<String> userNames);
}
