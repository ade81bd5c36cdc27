package org.debrief.sandbox.host.velocity;

import org.apache.velocity.app.VelocityEngine;

/** The start of Velocity, which finds its own classes by the class loader of whatever thread that happens in. */
public final class EngineStart {
    private EngineStart() {
    }

    /** Starts an engine for templates in UTF-8, without a library of macros. */
    public static void of(VelocityEngine engine) {
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EngineStart.class.getClassLoader());
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
