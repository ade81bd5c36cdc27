package org.debrief.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.debrief.confluence.FakeLink;
import org.debrief.confluence.link.JiraLink;
import org.debrief.confluence.link.PageAnswers;
import org.debrief.confluence.link.PageKeys;
import org.debrief.confluence.link.TimeLimit;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.api.RenderContext;
import org.debrief.sandbox.confluence.api.StorageMacros;
import org.debrief.web.TestTemplates;
import org.debrief.web.TestWords;
import org.debrief.web.WriteUp;

/** A Confluence page whose macros are called as a rendering calls them, by a reader in Berlin. */
final class MacroPage implements AutoCloseable {

    private final TimeLimit limit;
    private final PostmortemMacro postmortem;
    private final PostmortemActionsMacro actions;
    private final ConversionContext context;

    /** A page of the given storage; an anonymous reader has no name. */
    MacroPage(String storage, FakeLink link, String reader, Duration limit) {
        this(storage, link, reader, limit, Output.DISPLAY);
    }

    /** The same, rendered for another output than a browser's. */
    MacroPage(String storage, FakeLink link, String reader, Duration limit, Output output) {
        this.limit = new TimeLimit(service -> service, 2, limit);
        PageAnswers answers = new PageAnswers(new PageKeys(new StorageMacros()), new JiraLink(link, new Users(reader), this.limit));
        LocaleResolver locale = () -> Locale.ENGLISH;
        TestTemplates templates = new TestTemplates();
        PageReader audience = new PageReader(locale, new Berlin(), new Users(reader), new TestWords());
        MacroFrame frame = new MacroFrame(answers, audience, new Boxes(templates, new TestWords()), () -> () -> new Resources());
        postmortem = new PostmortemMacro(frame, new WriteUp(templates), new Host());
        actions = new PostmortemActionsMacro(frame, new WriteUp(templates));
        context = new RenderContext(new StoredPage(storage), "DEMO", output, "desktop");
    }

    String postmortem(String... parameters) {
        return postmortem.execute(map(parameters), null, context);
    }

    String actions(String... parameters) {
        return actions.execute(map(parameters), null, context);
    }

    private static Map<String, String> map(String... parameters) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return map;
    }

    @Override
    public void close() {
        limit.close();
    }

    private static final class StoredPage extends ContentEntityObject {
        StoredPage(String storage) {
            setBodyAsString(storage);
        }
    }

    private static final class Host implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode mode) {
            return mode == UrlMode.RELATIVE ? "/confluence" : "https://wiki.example/confluence";
        }

        @Override
        public String getPlatformId() {
            return "conf";
        }
    }

    private record Users(String reader) implements UserManager {
        @Override
        public UserProfile getRemoteUser() {
            return null;
        }

        @Override
        public UserKey getRemoteUserKey() {
            return reader == null ? null : new UserKey(reader);
        }

        @Override
        public UserProfile getUserProfile(String userName) {
            return null;
        }

        @Override
        public UserProfile getUserProfile(UserKey key) {
            return null;
        }
    }

    private static final class Berlin implements TimeZoneManager {
        @Override
        public TimeZone getUserTimeZone() {
            return TimeZone.getTimeZone("Europe/Berlin");
        }

        @Override
        public TimeZone getDefaultTimeZone() {
            return getUserTimeZone();
        }
    }

    private static final class Resources implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String module) {
            return this;
        }
    }
}
