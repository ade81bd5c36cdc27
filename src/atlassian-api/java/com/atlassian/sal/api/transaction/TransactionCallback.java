package com.atlassian.sal.api.transaction;

/** Work that is done inside one transaction of the host. */
public interface TransactionCallback<T> {

    T doInTransaction();
}
