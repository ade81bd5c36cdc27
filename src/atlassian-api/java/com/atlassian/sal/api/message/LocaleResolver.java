package com.atlassian.sal.api.message;

import java.util.Locale;

/** The host's answer to which language the current reader wants. */
public interface LocaleResolver {

    Locale getLocale();
}
