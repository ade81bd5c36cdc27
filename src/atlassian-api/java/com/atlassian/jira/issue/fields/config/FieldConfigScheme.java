package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.project.Project;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which settings of a field hold in which projects and for which issue types. */
public interface FieldConfigScheme {

    Long getId();

    String getName();

    String getDescription();

    /** Gives the settings by issue type id; the key null means all issue types. */
    Map<String, FieldConfig> getConfigs();

    List<JiraContextNode> getContexts();

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    Collection<String> getAssociatedIssueTypeIds();

    boolean isGlobal();

    boolean isAllProjects();

    FieldConfig getOneAndOnlyConfig();

    ConfigurableField<?> getField();

    /** A scheme that is being put together, to hand it to the manager that stores it. */
    class Builder {

        private String name;
        private String description;

        public Builder() {
        }

        public Builder setName(String name) {
            this.name = name;
            return this;
        }

        public Builder setDescription(String description) {
            this.description = description;
            return this;
        }

        public FieldConfigScheme toFieldConfigScheme() {
            return new Unstored(name, description);
        }

        private record Unstored(String name, String description) implements FieldConfigScheme {

            @Override
            public Long getId() {
                return null;
            }

            @Override
            public String getName() {
                return name;
            }

            @Override
            public String getDescription() {
                return description;
            }

            @Override
            public Map<String, FieldConfig> getConfigs() {
                return Map.of();
            }

            @Override
            public List<JiraContextNode> getContexts() {
                return List.of();
            }

            @Override
            public List<Project> getAssociatedProjectObjects() {
                return List.of();
            }

            @Override
            public List<Long> getAssociatedProjectIds() {
                return List.of();
            }

            @Override
            public Collection<String> getAssociatedIssueTypeIds() {
                return List.of();
            }

            @Override
            public boolean isGlobal() {
                return false;
            }

            @Override
            public boolean isAllProjects() {
                return false;
            }

            @Override
            public FieldConfig getOneAndOnlyConfig() {
                return null;
            }

            @Override
            public ConfigurableField<?> getField() {
                return null;
            }
        }
    }
}
