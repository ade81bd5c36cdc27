package org.debrief.sandbox.confluence.cql;

import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;

/** Searches by CQL among all content that the reader of the current thread may see. */
public record Cql(Wiki wiki) {
    /** What a query finds, in its order or else what changed last first; archived spaces only when they are wanted. */
    public List<Found> search(String cql, boolean archived) {
        Query query = new Parser(cql, wiki.now()).query();
        List<WikiPage> pages = wiki.allPages().stream().filter(page -> archived || !page.space().archived()).toList();
        Surroundings around = new Surroundings(wiki, pages);
        Stream<Content> all = Stream.of(pages, wiki.files().on(pages), wiki.comments().on(pages)).flatMap(List::stream);
        return all.map(content -> new Found(content, around)).filter(query.condition()::holds).sorted(query.order()).toList();
    }
}
