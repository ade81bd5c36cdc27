package org.debrief.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.debrief.sandbox.host.bundle.Framework;
import org.debrief.sandbox.host.link.PeerLinks;
import org.debrief.sandbox.host.platform.CarriedReader;
import org.debrief.sandbox.host.platform.PageResources;
import org.debrief.sandbox.host.platform.PluginTemplates;
import org.debrief.sandbox.host.platform.Profiles;
import org.debrief.sandbox.host.platform.ReaderLocale;
import org.debrief.sandbox.host.platform.ReaderTexts;
import org.debrief.sandbox.host.platform.ReaderZone;
import org.debrief.sandbox.host.platform.Readers;

/** The services that both products give to bundles; those of texts, templates and objects differ from plugin to plugin. */
record PlatformServices(Host host) implements HostPart {
    @Override
    public void offerTo(Framework framework) {
        offerReaders(framework, host.readers());
        framework.offer(ApplicationProperties.class, host.site());
        framework.offer(LoginUriProvider.class, host.site());
        framework.offer(EventPublisher.class, host.events());
        framework.offer(ClusterLockService.class, host.database().cluster().locks());
        framework.offer(PageBuilderService.class, new PageResources(host.webResources()));
        framework.offer(ReadOnlyApplicationLinkService.class, new PeerLinks(host.link(), host.site()));
        framework.offerPerBundle(I18nResolver.class, bundle -> new ReaderTexts(host.hosted().present().texts(), host.readers()));
        framework.offerPerBundle(TemplateRenderer.class, bundle -> new PluginTemplates(host.hosted().present().templates()));
        framework.offerPerBundle(ActiveObjects.class, bundle -> host.hosted().present().objects());
        host.product().services().forEach((type, service) -> {
            if (!framework.offers(type)) {
                framework.offer(type, service);
            }
        });
    }

    private static void offerReaders(Framework framework, Readers readers) {
        framework.offer(LocaleResolver.class, new ReaderLocale(readers));
        framework.offer(TimeZoneManager.class, new ReaderZone(readers));
        framework.offer(UserManager.class, new Profiles(readers));
        framework.offer(ThreadLocalDelegateExecutorFactory.class, new CarriedReader());
    }
}
