package com.atlassian.webresource.api.assembler;

/** The page that is being answered, as far as its scripts and styles go. */
public interface PageBuilderService {

    WebResourceAssembler assembler();
}
