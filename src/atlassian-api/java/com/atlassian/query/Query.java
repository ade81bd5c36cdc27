package com.atlassian.query;

/** A JQL query that has been read. */
public interface Query {

    /** Gives the text it was read from, or null if it was built by a program. */
    String getQueryString();
}
