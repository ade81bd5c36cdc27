package org.debrief.sandbox.host.velocity;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.Module;

/** The methods that templates may call: what the plugin lists, values and collections of the JDK, and the platform's texts. */
public final class Allowlist {
    private static final Set<Class<?>> VALUES = Set.of(String.class, CharSequence.class, Boolean.class, Integer.class, Long.class, Double.class,
            Float.class, Short.class, Number.class, Comparable.class);
    private static final Set<String> TEXTS = Set.of("com.atlassian.sal.api.message.I18nResolver");
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");

    private final Set<String> listed = new HashSet<>();
    private final Refusals refusals;

    public Allowlist(List<Module> modules, Refusals refusals) {
        this.refusals = refusals;
        for (Module module : modules) {
            module.children("method").stream().map(Element::text).forEach(listed::add);
        }
    }

    /** Whether a template may call the method; a refusal is recorded. */
    boolean allows(Method method) {
        Method known = declaredByInterface(method);
        String signature = signature(known);
        if (listed.contains(signature) || isGlobal(known)) {
            return true;
        }
        refusals.add(signature);
        return false;
    }

    void refuse(String what) {
        refusals.add(what);
    }

    private static boolean isGlobal(Method method) {
        Class<?> owner = method.getDeclaringClass();
        if (NEVER.contains(method.getName())) {
            return false;
        }
        return VALUES.contains(owner) || isCollection(owner) || TEXTS.contains(owner.getName());
    }

    private static boolean isCollection(Class<?> owner) {
        return owner.getPackageName().equals("java.util")
                && (Iterable.class.isAssignableFrom(owner) || Map.class.isAssignableFrom(owner)
                || Map.Entry.class.isAssignableFrom(owner) || Iterator.class.isAssignableFrom(owner));
    }

    private static Method declaredByInterface(Method method) {
        if (!Proxy.isProxyClass(method.getDeclaringClass())) {
            return method;
        }
        for (Class<?> type : method.getDeclaringClass().getInterfaces()) {
            for (Method candidate : type.getMethods()) {
                if (candidate.getName().equals(method.getName()) && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes())) {
                    return candidate;
                }
            }
        }
        return method;
    }

    private static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
    }
}
