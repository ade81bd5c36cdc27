package org.debrief.plugin;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import org.debrief.review.Words;
import org.debrief.web.Templates;
import org.debrief.web.WriteUp;
import org.springframework.context.annotation.Bean;

/** What pages are made with, the same in both products. */
public class PageWiring {

    @Bean
    Words words(I18nResolver texts) {
        return new HostWords(texts);
    }

    @Bean
    Templates templates(TemplateRenderer renderer) {
        return new HostTemplates(renderer);
    }

    @Bean
    WriteUp writeUp(Templates templates) {
        return new WriteUp(templates);
    }
}
