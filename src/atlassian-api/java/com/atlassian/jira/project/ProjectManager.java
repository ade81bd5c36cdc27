package com.atlassian.jira.project;

import java.util.List;

/** The projects of Jira. */
public interface ProjectManager {

    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    Project getProjectObjByKeyIgnoreCase(String projectKey);

    List<Project> getProjectObjects();
}
