package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** Jira as a linked product. */
public interface JiraApplicationType extends ApplicationType {
}
