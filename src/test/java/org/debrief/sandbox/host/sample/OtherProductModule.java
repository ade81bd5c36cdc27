package org.debrief.sandbox.host.sample;

import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro: it needs an API that exists in one product only. */
public abstract class OtherProductModule implements Macro {
    /** What a macro is given. */
    protected Map<String, String> parameters = Map.of();
}
