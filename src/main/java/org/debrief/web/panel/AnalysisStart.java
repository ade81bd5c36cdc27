package org.debrief.web.panel;

/**
 * What some whys explain, and these whys.
 *
 * @param effect the id of the factor, empty for what customers saw
 * @param effectHtml the text of the factor or of the impact, {@code null} where nobody wrote it yet
 * @param itemsHtml empty where nobody asked yet
 */
public record AnalysisStart(String effect, String effectHtml, String itemsHtml) {}
