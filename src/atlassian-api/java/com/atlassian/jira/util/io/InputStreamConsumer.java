package com.atlassian.jira.util.io;

import java.io.IOException;
import java.io.InputStream;

/** Makes something of a stream, which is closed afterwards. */
public interface InputStreamConsumer<T> {

    T withInputStream(InputStream inputStream) throws IOException;
}
