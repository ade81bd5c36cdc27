package org.debrief.web;

import java.util.List;

/**
 * One why in a nested list that a template writes in one pass.
 *
 * @param tied the factor it is tied to, {@code null} when it is tied to none
 * @param root whether no further why was asked
 * @param answered {@code null} for a why that leads on and that nothing answers
 * @param opens whether its own whys follow as a list within it
 * @param closes one element for every list that ends after it
 */
public record WhyRow(
        String textHtml, String tied, String evidenceHtml, boolean root, Answered answered, boolean opens, List<String> closes) {}
