package org.debrief.sandbox.host.spring;

import java.util.Arrays;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;

/** Offers the beans of the export index as services of the bundle: by the interfaces listed, or by all they have. */
final class ServiceExporter implements BeanPostProcessor {
    private final Bundle bundle;
    private final Map<String, String> exports;

    ServiceExporter(Bundle bundle, Map<String, String> exports) {
        this.bundle = bundle;
        this.exports = exports;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        String className = ClassUtils.getUserClass(bean).getName();
        if (exports.containsKey(className)) {
            bundle.getBundleContext().registerService(types(bean, exports.get(className)), bean, null);
        }
        return bean;
    }

    private static String[] types(Object bean, String listed) {
        if (!listed.isEmpty()) {
            return listed.split(",");
        }
        Class<?>[] interfaces = ClassUtils.getAllInterfaces(bean);
        return interfaces.length == 0 ? new String[] {bean.getClass().getName()} : Arrays.stream(interfaces).map(Class::getName).toArray(String[]::new);
    }
}
