package org.debrief.sandbox.host.velocity;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Velocity's introspection, cut down to the methods of an {@link Allowlist}; made by the engine by its class name. */
public final class AllowlistedIntrospection extends UberspectImpl implements RuntimeServicesAware {
    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(Allowlist.class.getName());
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        if (target == null || target.getClass().isArray()) {
            return super.getMethod(target, name, arguments, info);
        }
        if (target instanceof Class<?> type) {
            allowlist.refuse(type.getName() + "#" + name + " (static)");
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method == null || allowlist.allows(method) ? super.getMethod(target, name, arguments, info) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String property, Info info) throws Exception {
        if (target == null || target instanceof Map<?, ?>) {
            return super.getPropertyGet(target, property, info);
        }
        Method getter = getter(target, property);
        return getter != null && allowlist.allows(getter) ? super.getPropertyGet(target, property, info) : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String property, Object value, Info info) throws Exception {
        if (target instanceof Map<?, ?>) {
            return super.getPropertySet(target, property, value, info);
        }
        allowlist.refuse(target.getClass().getName() + "#set " + property);
        return null;
    }

    private Method getter(Object target, String property) {
        Object[] nothing = {};
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        for (String name : List.of("get" + property, "get" + capital)) {
            Method method = introspector.getMethod(target.getClass(), name, nothing);
            if (method != null) {
                return method;
            }
        }
        Method keyed = introspector.getMethod(target.getClass(), "get", new Object[] {property});
        return keyed != null ? keyed : introspector.getMethod(target.getClass(), "is" + capital, nothing);
    }
}
