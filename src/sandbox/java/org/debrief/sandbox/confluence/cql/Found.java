package org.debrief.sandbox.confluence.cql;

import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.jsoup.Jsoup;

/** One piece of content in a search. */
public final class Found {
    private static final int EXCERPT = 200;

    private final Content content;
    private final Surroundings around;
    private String text;

    Found(Content content, Surroundings around) {
        this.content = content;
        this.around = around;
    }

    /** The content. */
    public Content content() {
        return content;
    }

    /** The beginning of its text. */
    public String excerpt() {
        return text().length() <= EXCERPT ? text() : text().substring(0, EXCERPT);
    }

    Surroundings around() {
        return around;
    }

    String type() {
        return content instanceof WikiPage ? "page" : content instanceof AttachedFile ? "attachment" : "comment";
    }

    String storage() {
        return content instanceof WikiPage page ? page.body() : content instanceof PageComment comment ? comment.body() : "";
    }

    /** What people read, without markup; the words of macros are what stands in the storage format. */
    String text() {
        if (text == null) {
            text = content instanceof AttachedFile file ? file.version().message()
                    : Jsoup.parse(storage().replace("<![CDATA[", "").replace("]]>", "")).text();
        }
        return text;
    }
}
