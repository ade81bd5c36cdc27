package org.debrief.timeline.secret;

/** How one kind of secret is told, from where its beginning was seen. */
interface SecretRule {

    /**
     * Finds the secret that begins, or whose name begins, at a place.
     *
     * <p>Looks only a limited way ahead unless it finds one, so that masking takes linear time.
     *
     * @param start where the beginning stands
     * @param after where it ends
     * @return {@code null} when there is none
     */
    Span find(String text, int start, int after);
}
