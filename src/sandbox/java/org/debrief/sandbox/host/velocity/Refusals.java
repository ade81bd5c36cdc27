package org.debrief.sandbox.host.velocity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The method calls that templates tried and the allowlist refused. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Set<String> signatures = Collections.synchronizedSet(new LinkedHashSet<>());

    void add(String signature) {
        if (signatures.add(signature)) {
            LOG.warn("Method needs allowlisting: {}", signature);
        }
    }

    /** The refused signatures, first refusal first. */
    public List<String> list() {
        synchronized (signatures) {
            return new ArrayList<>(signatures);
        }
    }

    /** Forgets what was refused so far. */
    public void clear() {
        signatures.clear();
    }
}
