package org.debrief.store;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The registry of roles on a database. */
public class StoredRegistryTest {

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    private StoredRegistry registry;

    @Before
    public void open() {
        registry = new StoredRegistry(store.objects());
    }

    @Test
    public void aRoleIsAssignedOnceAndCanChangeHands() {
        registry.assign("field:severity", "customfield_1");
        registry.assign("field:impact", "customfield_2");
        registry.assign("field:severity", "customfield_3");

        assertEquals(Map.of("field:severity", "customfield_3", "field:impact", "customfield_2"), registry.all());
    }

    @Test
    public void aVacatedRoleIsGone() {
        registry.assign("field:severity", "customfield_1");
        registry.vacate("field:severity");
        registry.vacate("field:severity");

        assertEquals(Map.of(), registry.all());
    }

    @Test
    public void readingIsOneStatement() {
        registry.assign("a", "1");
        registry.assign("b", "2");

        assertEquals(1, store.statements(registry::all));
    }
}
