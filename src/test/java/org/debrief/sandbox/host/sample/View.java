package org.debrief.sandbox.host.sample;

/** What the sample's template shows. */
public record View(String text, String rowHtml) {
    /** Not on the sample's allowlist. */
    public String unlisted() {
        return "never seen";
    }
}
