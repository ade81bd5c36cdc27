package org.debrief.app;

import java.util.function.Supplier;

/** Changes of our own storage that happen together or not at all. */
public interface Transactions {

    /** Does the work in a transaction, joining one that is open; an exception undoes it and comes out. */
    <T> T inTransaction(Supplier<T> work);

    /** Does the work in a transaction while no other node or thread changes the same incident. */
    <T> T alone(long incidentId, Supplier<T> work);

    /** Does the work in a transaction while no other node or thread changes the settings of the same project. */
    <T> T aloneInProject(long projectId, Supplier<T> work);
}
