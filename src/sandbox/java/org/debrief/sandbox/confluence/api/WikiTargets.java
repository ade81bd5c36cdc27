package org.debrief.sandbox.confluence.api;

import java.util.Optional;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.storage.LinkTargets;
import org.debrief.sandbox.host.Account;

/** Where links of a page lead; page and space are {@code null} where there is none, for the reader of the current thread. */
record WikiTargets(Wiki wiki, Space home, WikiPage own, String contextPath) implements LinkTargets {
    @Override
    public Optional<String> page(String spaceKey, String title) {
        return wiki.page(spaceKey.isEmpty() && home != null ? home.key() : spaceKey, title).map(page -> contextPath + Addresses.page(page));
    }

    @Override
    public Optional<String> space(String spaceKey) {
        return wiki.space(spaceKey).map(space -> contextPath + Addresses.space(space));
    }

    @Override
    public Optional<String> file(String spaceKey, String title, String name) {
        Optional<WikiPage> page = title.isEmpty() ? Optional.ofNullable(own)
                : wiki.page(spaceKey.isEmpty() && home != null ? home.key() : spaceKey, title);
        return page.flatMap(on -> wiki.files().named(on, name)).map(file -> contextPath + Addresses.download(file));
    }

    @Override
    public Optional<String> userName(String userKey) {
        return wiki.people().byKey(userKey).map(Account::fullName);
    }
}
