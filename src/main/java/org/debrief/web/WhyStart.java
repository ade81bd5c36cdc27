package org.debrief.web;

import java.util.List;

/**
 * What some whys explain, and these whys.
 *
 * @param effectHtml the text of a factor or of the impact, empty where nobody wrote it yet
 * @param factor whether it is a factor, otherwise it is what customers saw
 */
public record WhyStart(String effectHtml, boolean factor, List<WhyRow> rows) {}
