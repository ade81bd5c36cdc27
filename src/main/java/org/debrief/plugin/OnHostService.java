package org.debrief.plugin;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A condition that holds where the host offers a service.
 *
 * <p>A product is known by its services, for its classes may be visible elsewhere.
 */
abstract class OnHostService implements Condition {
    private final String service;

    OnHostService(String service) {
        this.service = service;
    }

    @Override
    public final boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Bundle bundle = FrameworkUtil.getBundle(OnHostService.class);
        return bundle != null && bundle.getBundleContext().getServiceReference(service) != null;
    }
}
