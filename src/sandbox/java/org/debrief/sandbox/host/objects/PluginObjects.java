package org.debrief.sandbox.host.objects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.db.H2DatabaseProvider;

/** The Active Objects of one plugin. */
final class PluginObjects implements ActiveObjects {
    private final Transactions transactions;
    private final EntityManager engine;

    PluginObjects(DataSource database, String namespace) {
        transactions = new Transactions(database);
        Runnable nothingToGiveBack = () -> { };
        engine = new EntityManager(
                new H2DatabaseProvider(DelegatingDisposableDataSourceHandler.newInstance(transactions.source(), nothingToGiveBack::run)),
                new EngineSettings(namespace));
    }

    /** A call of the engine. */
    private interface Call<T> {
        T run() throws SQLException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        call(() -> {
            engine.migrate(entities);
            return null;
        });
    }

    @Override
    @SuppressWarnings("deprecation")
    public void flushAll() {
        engine.flushAll();
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> engine.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(() -> engine.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(() -> engine.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        call(() -> {
            engine.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> engine.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> engine.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(() -> engine.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> engine.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        call(() -> {
            engine.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> engine.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> engine.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.run(callback::doInTransaction, this::flushAll);
    }
}
