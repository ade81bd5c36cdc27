package org.debrief.sandbox.host;

/** The web resources of the plugin: what the page being rendered by this thread requires, and the tags that load it. */
public final class WebResources {
    /** Requires a web resource by its complete key for the page being rendered. */
    public void require(String completeKey) {
        throw new UnsupportedOperationException();
    }

    /** Requires every web resource of a context for the page being rendered. */
    public void requireContext(String context) {
        throw new UnsupportedOperationException();
    }

    /** The {@code <link>} and {@code <script>} tags for AUI and everything the page and its rendering required. */
    public String headHtml(Page page) {
        throw new UnsupportedOperationException();
    }
}
