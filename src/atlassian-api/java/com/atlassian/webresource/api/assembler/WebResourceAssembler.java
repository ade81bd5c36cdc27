package com.atlassian.webresource.api.assembler;

/** The collector of one page's scripts and styles. */
public interface WebResourceAssembler {

    RequiredResources resources();
}
