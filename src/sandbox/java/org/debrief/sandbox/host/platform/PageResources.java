package org.debrief.sandbox.host.platform;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.debrief.sandbox.host.WebResources;

/** The web resources of the page being rendered, as plugins ask for them. */
public record PageResources(WebResources page) implements PageBuilderService, WebResourceAssembler, RequiredResources {
    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        page.require(moduleCompleteKey);
        return this;
    }
}
