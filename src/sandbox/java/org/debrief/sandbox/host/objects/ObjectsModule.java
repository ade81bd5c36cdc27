package org.debrief.sandbox.host.objects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.Module;

/** The {@code <ao>} module of a plugin: its namespace, entities and upgrade tasks. */
public final class ObjectsModule {
    private final Module module;
    private final DataSource database;
    private final PluginObjects objects;

    public ObjectsModule(Module module, DataSource database) {
        this.module = module;
        this.database = database;
        this.objects = new PluginObjects(database, namespace());
    }

    /** The plugin's Active Objects; usable once {@link #upgrade} is done. */
    public ActiveObjects objects() {
        return objects;
    }

    /** Runs the upgrade tasks, then creates or alters the tables of the entities. */
    public void upgrade(Function<String, Object> make, Function<String, Class<?>> load) {
        List<ActiveObjectsUpgradeTask> tasks = names("upgradeTask").stream().map(make).map(ActiveObjectsUpgradeTask.class::cast).toList();
        new Upgrades(database, namespace()).run(tasks, objects);
        objects.migrate(entities(load));
    }

    @SuppressWarnings("unchecked")
    private Class<? extends RawEntity<?>>[] entities(Function<String, Class<?>> load) {
        return names("entity").stream().map(load).map(type -> (Class<? extends RawEntity<?>>) type).toArray(Class[]::new);
    }

    private List<String> names(String element) {
        return module.children(element).stream().map(Element::text).toList();
    }

    private String namespace() {
        String namespace = module.attribute("namespace");
        return namespace == null ? module.pluginKey() : namespace;
    }
}
