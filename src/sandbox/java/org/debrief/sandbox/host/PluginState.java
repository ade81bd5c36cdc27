package org.debrief.sandbox.host;

/** Whether a product's plugin runs. */
public enum PluginState {
    /** It runs. */
    ENABLED,
    /** An administrator has disabled it. */
    DISABLED,
    /** It did not start. */
    FAILED
}
