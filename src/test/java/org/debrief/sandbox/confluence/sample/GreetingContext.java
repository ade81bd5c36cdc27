package org.debrief.sandbox.confluence.sample;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** A context provider that greets whoever was asked for, and names the page after them. */
public final class GreetingContext implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {
        // Nothing to be set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> more = new HashMap<>();
        Object who = context.get("who");
        if (who != null) {
            more.put("ContentPageTitle", "Greeting for " + who);
        }
        more.put("markup", "<p><em>raw</em></p>");
        return more;
    }
}
