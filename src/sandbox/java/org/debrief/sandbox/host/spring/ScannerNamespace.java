package org.debrief.sandbox.host.spring;

import java.beans.Introspector;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** The element {@code <atlassian-scanner:scan-indexes/>}: beans for the indexed components and host services, and the export of indexed beans. */
final class ScannerNamespace extends NamespaceHandlerSupport implements BeanDefinitionParser {
    private static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final Logger LOG = LoggerFactory.getLogger(ScannerNamespace.class);

    private final Bundle bundle;
    private final String product;

    ScannerNamespace(Bundle bundle, String product) {
        this.bundle = bundle;
        this.product = product;
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", this);
    }

    /** Resolves the scanner's namespace here and Spring's own with the host's loader, for a bundle does not see them. */
    NamespaceHandlerResolver before(ClassLoader host) {
        init();
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(host);
        return uri -> uri.equals(URI) ? this : others.resolve(uri);
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        BeanDefinitionRegistry registry = parser.getRegistry();
        ScannerIndex.read(bundle, "component", product).forEach((className, name) -> component(registry, className, name));
        ScannerIndex.read(bundle, "imports", product).forEach((className, name) -> hostService(registry, className, name));
        Map<String, String> exports = ScannerIndex.read(bundle, "exports", product);
        registry.registerBeanDefinition("serviceExporter", new RootBeanDefinition(ServiceExporter.class, () -> new ServiceExporter(bundle, exports)));
        return null;
    }

    private void component(BeanDefinitionRegistry registry, String className, String name) {
        RootBeanDefinition definition = new RootBeanDefinition(className);
        definition.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        registry.registerBeanDefinition(beanName(registry, className, name), definition);
    }

    private void hostService(BeanDefinitionRegistry registry, String className, String name) {
        try {
            Class<?> type = bundle.loadClass(className);
            registry.registerBeanDefinition(beanName(registry, className, name), definition(type));
        } catch (ClassNotFoundException absentInThisProduct) {
            LOG.debug("Skipping import of {}: the class is not here", className);
        }
    }

    private <S> RootBeanDefinition definition(Class<S> type) {
        return new RootBeanDefinition(type, () -> HostService.of(bundle, type));
    }

    private static String beanName(BeanDefinitionRegistry registry, String className, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        String shortName = Introspector.decapitalize(ClassUtils.getShortName(className));
        return registry.containsBeanDefinition(shortName) ? className : shortName;
    }
}
