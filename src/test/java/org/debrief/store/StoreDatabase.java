package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.host.descriptor.Descriptor;
import org.debrief.sandbox.host.objects.ObjectsModule;
import org.junit.rules.ExternalResource;

/** Our tables as the descriptor declares them, made by the real engine in an empty database. */
public final class StoreDatabase extends ExternalResource {

    private final Database database = Database.inMemory();
    private ActiveObjects objects;

    @Override
    protected void before() {
        objects = in(database);
    }

    /** Our tables in a database that may hold others. */
    public static ActiveObjects in(Database database) {
        ObjectsModule module = new ObjectsModule(module(), database.dataSource());
        module.upgrade(StoreDatabase::made, StoreDatabase::loaded);
        return module.objects();
    }

    @Override
    protected void after() {
        database.close();
    }

    private static Module module() {
        try (InputStream descriptor = Files.newInputStream(Path.of("atlassian-plugin.xml"))) {
            return Descriptor.read(descriptor, "jira").modules().stream()
                    .filter(module -> module.type().equals("ao"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object made(String type) {
        try {
            return loaded(type).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> loaded(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables. */
    public ActiveObjects objects() {
        return objects;
    }

    /** The database below them. */
    public Database database() {
        return database;
    }

    /** How many statements the work executes. */
    public long statements(Runnable work) {
        database.startCounting();
        work.run();
        return database.statements();
    }
}
