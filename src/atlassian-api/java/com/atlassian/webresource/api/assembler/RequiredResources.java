package com.atlassian.webresource.api.assembler;

/** The scripts and styles that a page asks for. */
public interface RequiredResources {

    RequiredResources requireWebResource(String moduleCompleteKey);
}
