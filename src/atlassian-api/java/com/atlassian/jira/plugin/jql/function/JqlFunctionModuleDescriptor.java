package com.atlassian.jira.plugin.jql.function;

/** The module of a JQL function. */
public interface JqlFunctionModuleDescriptor {

    String getFunctionName();

    boolean isList();
}
