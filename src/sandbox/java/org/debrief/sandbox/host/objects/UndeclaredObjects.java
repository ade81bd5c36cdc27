package org.debrief.sandbox.host.objects;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;

/** What a plugin without an {@code <ao>} module gets for Active Objects, as in the products: something to import that refuses every call. */
public final class UndeclaredObjects {
    private UndeclaredObjects() {
    }

    /** The refusing service. */
    public static ActiveObjects of(String pluginKey) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
            throw new IllegalStateException("The plugin " + pluginKey + " declares no module <ao> for this product");
        });
    }
}
