package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the registry: the role and the host's id of what plays it. */
@Preload
@Table("ROLE")
public interface RoleRow extends Entity {

    @Unique
    @NotNull
    String getRoleName();

    void setRoleName(String roleName);

    @NotNull
    String getHostId();

    void setHostId(String hostId);
}
