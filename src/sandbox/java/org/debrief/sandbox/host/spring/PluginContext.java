package org.debrief.sandbox.host.spring;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.AbstractXmlApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/** The Spring context of a plugin, made from the XML files in its {@code META-INF/spring}. */
public final class PluginContext extends AbstractXmlApplicationContext {
    private final Bundle bundle;
    private final String product;

    public PluginContext(Bundle bundle, String product) {
        this.bundle = bundle;
        this.product = product;
        setClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        setDisplayName("Spring context of " + bundle.getSymbolicName());
    }

    @Override
    protected void prepareBeanFactory(ConfigurableListableBeanFactory factory) {
        super.prepareBeanFactory(factory);
        factory.registerResolvableDependency(BundleContext.class, bundle.getBundleContext());
    }

    @Override
    protected void initBeanDefinitionReader(XmlBeanDefinitionReader reader) {
        ClassLoader host = PluginContext.class.getClassLoader();
        reader.setEntityResolver(new DelegatingEntityResolver(host));
        reader.setNamespaceHandlerResolver(new ScannerNamespace(bundle, product).before(host));
    }

    @Override
    protected Resource[] getConfigResources() {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        List<URL> files = found == null ? List.of() : new ArrayList<>(Collections.list(found));
        if (files.isEmpty()) {
            throw new IllegalStateException("The plugin has no Spring context: META-INF/spring holds no XML file");
        }
        return files.stream().map(UrlResource::new).toArray(Resource[]::new);
    }

    /** A new object of one of the plugin's classes, its constructor supplied from the context. */
    public Object make(String className) {
        return getBeanFactory().autowire(type(className), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    /** One of the plugin's classes. */
    public Class<?> type(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The class " + className + " is neither in the plugin nor imported: " + e.getMessage(), e);
        }
    }
}
