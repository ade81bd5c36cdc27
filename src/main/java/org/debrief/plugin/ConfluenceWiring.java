package org.debrief.plugin;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import org.debrief.confluence.link.JiraLink;
import org.debrief.confluence.link.JiraPictures;
import org.debrief.confluence.link.PageAnswers;
import org.debrief.confluence.link.PageKeys;
import org.debrief.confluence.link.TimeLimit;
import org.debrief.confluence.macro.Boxes;
import org.debrief.confluence.macro.MacroFrame;
import org.debrief.confluence.macro.PageReader;
import org.debrief.review.Words;
import org.debrief.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The beans of the plugin in Confluence. */
@Conditional(OnConfluence.class)
public class ConfluenceWiring {

    private static final Duration JIRA_ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final int MOST_PAGES_WAITING = 16;
    private static final Duration PICTURE_ARRIVES_WITHIN = Duration.ofSeconds(10);
    private static final int MOST_PICTURES_AT_ONCE = 8;

    @Bean(destroyMethod = "close")
    TimeLimit timeLimit(ThreadLocalDelegateExecutorFactory delegates) {
        return new TimeLimit(delegates, MOST_PAGES_WAITING, JIRA_ANSWERS_WITHIN);
    }

    @Bean
    JiraLink jiraLink(ReadOnlyApplicationLinkService links, UserManager users, TimeLimit limit) {
        return new JiraLink(links, users, limit);
    }

    @Bean(destroyMethod = "close")
    JiraPictures jiraPictures(JiraLink jira, ThreadLocalDelegateExecutorFactory delegates) {
        return new JiraPictures(jira, new TimeLimit(delegates, MOST_PICTURES_AT_ONCE, PICTURE_ARRIVES_WITHIN));
    }

    @Bean
    PageAnswers pageAnswers(XhtmlContent content, JiraLink jira) {
        return new PageAnswers(new PageKeys(content), jira);
    }

    @Bean
    PageReader pageReader(LocaleResolver locale, TimeZoneManager zone, UserManager users, Words words) {
        return new PageReader(locale, zone, users, words);
    }

    @Bean
    MacroFrame macroFrame(PageAnswers answers, PageReader reader, Boxes boxes, PageBuilderService pages) {
        return new MacroFrame(answers, reader, boxes, pages);
    }

    @Bean
    Boxes boxes(Templates templates, Words words) {
        return new Boxes(templates, words);
    }
}
