package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.host.ObjectBytes;

/** The parameters of jobs as bytes. */
final class Parameters {
    private Parameters() {
    }

    static byte[] written(Map<String, Serializable> parameters) throws SchedulerServiceException {
        try {
            return ObjectBytes.of(new HashMap<>(parameters));
        } catch (IOException e) {
            throw new SchedulerServiceException("The parameters of the job cannot be serialized", e);
        }
    }

    /** Reads parameters whose classes the loader knows. */
    @SuppressWarnings("unchecked")
    static Map<String, Serializable> read(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        return Map.copyOf((Map<String, Serializable>) ObjectBytes.read(bytes, loader));
    }
}
