package com.atlassian.sal.api;

/** Facts about the running product, the same in Jira and Confluence. */
public interface ApplicationProperties {

    String getBaseUrl(UrlMode urlMode);

    String getPlatformId();
}
