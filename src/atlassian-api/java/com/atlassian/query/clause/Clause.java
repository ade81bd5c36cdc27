package com.atlassian.query.clause;

/** A part of a query. */
public interface Clause {

    String getName();
}
