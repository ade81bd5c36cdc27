package com.atlassian.applinks.api;

/** The application links of this product, to look at. */
public interface ReadOnlyApplicationLinkService {

    Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
