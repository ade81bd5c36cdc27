package org.debrief.web.panel;

import java.util.List;

/**
 * Factors of one category, or the whys of one effect.
 *
 * @param editable whether the reader may change them
 * @param label what they are, for readers who do not see the heading beside them
 */
public record AnalysisItemsPage(boolean editable, String label, List<AnalysisItem> items) {}
