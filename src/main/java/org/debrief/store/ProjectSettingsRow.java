package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of what a project decided; its categories are JSON. */
@Preload
@Table("PROJECT_SETTINGS")
public interface ProjectSettingsRow extends Entity {

    @NotNull
    @Unique
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    int getRev();

    void setRev(int rev);

    @StringLength(StringLength.UNLIMITED)
    String getCategories();

    void setCategories(String categories);
}
