package org.debrief.sandbox.host.objects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;

/** Brings a plugin's stored model up to date: runs the tasks that are newer than the version noted in the database, oldest first. */
final class Upgrades {
    private static final String TABLE = "create table if not exists SANDBOX_MODEL_VERSION (NAMESPACE varchar(250) primary key, VERSION varchar(20) not null)";

    private final DataSource database;
    private final String namespace;

    Upgrades(DataSource database, String namespace) {
        this.database = database;
        this.namespace = namespace;
    }

    void run(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects objects) {
        List<ActiveObjectsUpgradeTask> ordered = tasks.stream().sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion)).toList();
        for (ActiveObjectsUpgradeTask task : ordered) {
            ModelVersion current = ModelVersion.valueOf(stored());
            if (current.isOlderThan(task.getModelVersion())) {
                objects.executeInTransaction(() -> {
                    task.upgrade(current, objects);
                    return null;
                });
                note(task.getModelVersion().toString());
            }
        }
    }

    private String stored() {
        try (Connection connection = database.getConnection(); Statement create = connection.createStatement()) {
            create.execute(TABLE);
            try (PreparedStatement read = connection.prepareStatement("select VERSION from SANDBOX_MODEL_VERSION where NAMESPACE = ?")) {
                read.setString(1, namespace);
                ResultSet row = read.executeQuery();
                return row.next() ? row.getString(1) : "0";
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private void note(String version) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement("merge into SANDBOX_MODEL_VERSION key (NAMESPACE) values (?, ?)")) {
            write.setString(1, namespace);
            write.setString(2, version);
            write.executeUpdate();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
