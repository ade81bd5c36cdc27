package org.debrief.confluence.link;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Duration;
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
            ask(kept.together(wanted), kept);
        }
        return kept.replies.getOrDefault(wanted, kept.silence);
    }

    private void ask(List<String> wanted, Kept kept) {
        long start = System.nanoTime();
        Reply reply = jira.ask(BatchQuestion.ofKeys(wanted, wanted));
        kept.waited = kept.waited.plusNanos(System.nanoTime() - start);
        wanted.forEach(key -> kept.replies.put(key, reply));
        if (!(reply instanceof Reply.Answered)) {
            kept.silence = reply;
        } else if (kept.waited.compareTo(jira.patience()) > 0) {
            kept.silence = new Reply.NoAnswer();
        }
    }

    private Kept kept(ConversionContext context) {
        if (context.getProperty(PROPERTY) instanceof Kept kept) {
            return kept;
        }
        Kept kept = new Kept(keys.of(context));
        context.setProperty(PROPERTY, kept);
        return kept;
    }

    /** What is known on one page; after one failure, or a long wait in all, nobody asks again. */
    private static final class Kept {
        private final Set<String> ahead;
        private final Map<String, Reply> replies = new HashMap<>();
        private Duration waited = Duration.ZERO;
        private Reply silence;

        Kept(Set<String> ahead) {
            this.ahead = ahead;
        }

        /** A key and those that the page will want later, as many as one question may name. */
        private List<String> together(String wanted) {
            List<String> all = new ArrayList<>(List.of(wanted));
            ahead.stream()
                    .filter(key -> !key.equals(wanted) && !replies.containsKey(key))
                    .limit(BatchQuestion.MOST - 1L)
                    .forEach(all::add);
            return all;
        }
    }
}
