package org.debrief.confluence.link;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.document.BatchQuestion;

/**
 * What Jira says to all macros of one page: the first one asks for all of them, the others find its answer in the context that
 * the page is rendered in.
 */
public final class PageAnswers {

    private static final String PROPERTY = "org.debrief.postmortems.answers";

    private final PageKeys keys;
    private final JiraLink jira;

    public PageAnswers(PageKeys keys, JiraLink jira) {
        this.keys = keys;
        this.jira = jira;
    }

    /** The reply that tells about an incident and its audit. */
    public Reply about(String key, ConversionContext context) {
        String wanted = key.strip().toUpperCase(Locale.ROOT);
        Kept kept = kept(context);
        if (kept.silence == null && !kept.replies.containsKey(wanted)) {
            ask(kept.replies.isEmpty() ? together(wanted, keys.of(context)) : List.of(wanted), kept);
        }
        return kept.replies.getOrDefault(wanted, kept.silence);
    }

    private static List<String> together(String wanted, Set<String> others) {
        List<String> all = new ArrayList<>(List.of(wanted));
        others.stream().filter(key -> !key.equals(wanted)).limit(BatchQuestion.MOST - 1L).forEach(all::add);
        return all;
    }

    private void ask(List<String> wanted, Kept kept) {
        Reply reply = jira.ask(BatchQuestion.ofKeys(wanted, wanted));
        wanted.forEach(key -> kept.replies.put(key, reply));
        if (!(reply instanceof Reply.Answered)) {
            kept.silence = reply;
        }
    }

    private static Kept kept(ConversionContext context) {
        if (context.getProperty(PROPERTY) instanceof Kept kept) {
            return kept;
        }
        Kept kept = new Kept();
        context.setProperty(PROPERTY, kept);
        return kept;
    }

    /** What is known on one page; after one failure nobody asks again, so that a page waits once at most. */
    private static final class Kept {
        private final Map<String, Reply> replies = new HashMap<>();
        private Reply silence;
    }
}
