package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.app.project.Registry;

/** The registry of roles in our tables. */
public final class StoredRegistry implements Registry {

    private final ActiveObjects ao;

    public StoredRegistry(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, String> all() {
        return Arrays.stream(ao.find(RoleRow.class)).collect(Collectors.toMap(RoleRow::getRoleName, RoleRow::getHostId));
    }

    @Override
    public void assign(String role, String hostId) {
        ao.executeInTransaction(() -> {
            Optional<RoleRow> present = Rows.first(ao.find(RoleRow.class, "ROLE_NAME = ?", role));
            if (present.isEmpty()) {
                return ao.create(RoleRow.class, Map.of("ROLE_NAME", role, "HOST_ID", hostId));
            }
            present.get().setHostId(hostId);
            present.get().save();
            return present.get();
        });
    }

    @Override
    public void vacate(String role) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(RoleRow.class, "ROLE_NAME = ?", role));
    }
}
